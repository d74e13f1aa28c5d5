package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Takes many bytes at once, and can go back to a mark. */
public class BufferedInputStream extends FilterInputStream {
  private static final int DEFAULT_SIZE = 8192;

  private byte[] bytes;
  private int at;
  private int end;
  private int marked = -1;
  private int markLimit;

  /** Takes up to 8192 bytes at once. */
  public BufferedInputStream(InputStream in) {
    this(in, DEFAULT_SIZE);
  }

  /** Takes up to {@code size} bytes at once. */
  public BufferedInputStream(InputStream in, int size) {
    super(in);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    bytes = new byte[size];
  }

  private InputStream source() throws IOException {
    if (bytes == null) {
      throw new IOException("Stream closed");
    }
    return in;
  }

  /** Takes more bytes behind the last one, keeping those from the mark on. */
  private void fill() throws IOException {
    InputStream source = source();
    if (marked < 0) {
      at = 0;
    } else if (at >= bytes.length) {
      makeRoom();
    }
    end = at;
    int count = source.read(bytes, at, bytes.length - at);
    end += Math.max(count, 0);
  }

  private void makeRoom() {
    if (marked > 0) {
      at -= marked;
      System.arraycopy(bytes, marked, bytes, 0, at);
      marked = 0;
    } else if (bytes.length >= markLimit) {
      marked = -1;
      at = 0;
    } else {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * at, markLimit));
    }
  }

  @Override
  public int read() throws IOException {
    if (at >= end) {
      fill();
      if (at >= end) {
        return -1;
      }
    }
    source();
    return bytes[at++] & 0xFF;
  }

  @Override
  public int read(byte[] b, int start, int count) throws IOException {
    source();
    if ((start | count) < 0 || count > b.length - start) {
      throw new IndexOutOfBoundsException();
    }
    if (count == 0) {
      return 0;
    }
    int done = readOnce(b, start, count);
    while (done > 0 && done < count && in.available() > 0) {
      int more = readOnce(b, start + done, count - done);
      if (more <= 0) {
        break;
      }
      done += more;
    }
    return done;
  }

  /** Reads what is here, or else once from below. */
  private int readOnce(byte[] to, int start, int count) throws IOException {
    if (at >= end) {
      if (count >= bytes.length && marked < 0) {
        return source().read(to, start, count);
      }
      fill();
      if (at >= end) {
        return -1;
      }
    }
    int part = Math.min(count, end - at);
    System.arraycopy(bytes, at, to, start, part);
    at += part;
    return part;
  }

  @Override
  public long skip(long count) throws IOException {
    source();
    if (count <= 0) {
      return 0;
    }
    if (at >= end) {
      if (marked < 0) {
        return in.skip(count);
      }
      fill();
    }
    long skipped = Math.min(count, end - at);
    at += (int) skipped;
    return skipped;
  }

  /** Passes on what is here, and lets the stream below do the rest. */
  @Override
  public long transferTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    if (getClass() != BufferedInputStream.class || marked >= 0) {
      return super.transferTo(out);
    }
    int here = end - at;
    if (here > 0) {
      source();
      out.write(Arrays.copyOfRange(bytes, at, end));
      at = end;
    }
    return here + source().transferTo(out);
  }

  @Override
  public int available() throws IOException {
    int behind = source().available();
    int here = end - at;
    return here > Integer.MAX_VALUE - behind ? Integer.MAX_VALUE : here + behind;
  }

  @Override
  public void mark(int limit) {
    markLimit = limit;
    marked = at;
  }

  @Override
  public void reset() throws IOException {
    source();
    if (marked < 0) {
      throw new IOException("Resetting to invalid mark");
    }
    at = marked;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void close() throws IOException {
    if (bytes != null) {
      bytes = null;
      at = 0;
      end = 0;
      in.close();
    }
  }
}
