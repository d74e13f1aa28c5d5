package java.io;

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
    if (marked >= 0 && at - marked >= markLimit && at >= bytes.length) {
      marked = -1;
    }
    int kept = marked < 0 ? 0 : at - marked;
    byte[] room = kept < bytes.length ? bytes : new byte[2 * bytes.length];
    System.arraycopy(bytes, at - kept, room, 0, kept);
    bytes = room;
    marked = marked < 0 ? -1 : 0;
    at = kept;
    end = kept;
    int count = source.read(bytes, at, bytes.length - at);
    end += Math.max(count, 0);
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
    Objects.checkFromIndexSize(start, count, b.length);
    if (count == 0) {
      return 0;
    }
    int done = 0;
    while (done < count) {
      if (at >= end) {
        if (done > 0 && in.available() <= 0) {
          break;
        }
        fill();
        if (at >= end) {
          break;
        }
      }
      int part = Math.min(count - done, end - at);
      System.arraycopy(bytes, at, b, start + done, part);
      at += part;
      done += part;
    }
    return done == 0 ? -1 : done;
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

  @Override
  public int available() throws IOException {
    int behind = source().available();
    return (int) Math.min((long) end - at + behind, Integer.MAX_VALUE);
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
