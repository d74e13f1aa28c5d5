package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Something that bytes are read from. */
public abstract class InputStream implements Closeable {
  private static final int CHUNK = 16384;

  /** Makes one. */
  public InputStream() {}

  /** One without any bytes. */
  public static InputStream nullInputStream() {
    return new NullInput();
  }

  /** The next byte from 0 to 255, or −1 at the end. */
  public abstract int read() throws IOException;

  /** Reads some bytes, and yields how many, or −1 at the end. */
  public int read(byte[] b) throws IOException {
    return read(b, 0, b.length);
  }

  /** Reads at most {@code count} bytes, and yields how many, or −1 at the end. */
  public int read(byte[] b, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, b.length);
    if (count == 0) {
      return 0;
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    b[start] = (byte) first;
    int done = 1;
    try {
      for (; done < count; done++) {
        int next = read();
        if (next < 0) {
          break;
        }
        b[start + done] = (byte) next;
      }
    } catch (IOException e) {
      // What was read so far counts; the failure comes again.
    }
    return done;
  }

  /** All bytes up to the end. */
  public byte[] readAllBytes() throws IOException {
    return readNBytes(Integer.MAX_VALUE);
  }

  /** The bytes up to the end, but no more than a number of them. */
  public byte[] readNBytes(int limit) throws IOException {
    if (limit < 0) {
      throw new IllegalArgumentException("len < 0");
    }
    byte[] bytes = new byte[Math.min(limit, CHUNK)];
    int done = 0;
    int count;
    do {
      if (done == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * done));
      }
      count = read(bytes, done, bytes.length - done);
      done += Math.max(count, 0);
    } while (count >= 0 && done < limit);
    return done == bytes.length ? bytes : Arrays.copyOf(bytes, done);
  }

  /** Reads {@code count} bytes, or fewer at the end, and yields how many. */
  public int readNBytes(byte[] b, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, b.length);
    int done = 0;
    while (done < count) {
      int read = read(b, start + done, count - done);
      if (read < 0) {
        break;
      }
      done += read;
    }
    return done;
  }

  /** Passes over some bytes, and yields how many. */
  public long skip(long count) throws IOException {
    if (count <= 0) {
      return 0;
    }
    byte[] room = new byte[(int) Math.min(count, 2048)];
    long left = count;
    while (left > 0) {
      int read = read(room, 0, (int) Math.min(left, room.length));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return count - left;
  }

  /** Passes over just so many bytes. */
  public void skipNBytes(long count) throws IOException {
    long left = count;
    while (left > 0) {
      long skipped = skip(left);
      if (skipped == 0) {
        if (read() < 0) {
          throw new EOFException();
        }
        skipped = 1;
      } else if (skipped < 0 || skipped > left) {
        throw new IOException("Unable to skip exactly");
      }
      left -= skipped;
    }
  }

  /** How many bytes can be read without waiting, perhaps. */
  public int available() throws IOException {
    return 0;
  }

  @Override
  public void close() throws IOException {}

  /** Notes where reading is, for {@link #reset}. */
  public void mark(int limit) {}

  /** Goes back to where {@link #mark} was called. */
  public void reset() throws IOException {
    throw new IOException("mark/reset not supported");
  }

  /** Whether {@link #mark} and {@link #reset} work. */
  public boolean markSupported() {
    return false;
  }

  /** Writes all bytes up to the end to something, and yields how many. */
  public long transferTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    long total = 0;
    byte[] room = new byte[CHUNK];
    while (true) {
      int count = read(room, 0, CHUNK);
      if (count < 0) {
        return total;
      }
      out.write(room, 0, count);
      total += count;
    }
  }
}
