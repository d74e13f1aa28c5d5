package java.io;

import java.util.Arrays;
import java.util.Objects;

/** Yields the bytes of an array. */
public class ByteArrayInputStream extends InputStream {
  /** The bytes. */
  protected byte[] buf;

  /** The index of the next one. */
  protected int pos;

  /** Where {@link #reset} goes. */
  protected int mark;

  /** The index behind the last one. */
  protected int count;

  /** Yields all bytes of an array. */
  public ByteArrayInputStream(byte[] bytes) {
    buf = bytes;
    count = bytes.length;
  }

  /** Yields {@code count} bytes of an array. */
  public ByteArrayInputStream(byte[] bytes, int start, int count) {
    buf = bytes;
    pos = start;
    mark = start;
    this.count = Math.min(start + count, bytes.length);
  }

  @Override
  public int read() {
    return pos < count ? buf[pos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] b, int start, int count) {
    Objects.checkFromIndexSize(start, count, b.length);
    if (pos >= this.count) {
      return -1;
    }
    int read = Math.min(count, this.count - pos);
    if (read <= 0) {
      return 0;
    }
    System.arraycopy(buf, pos, b, start, read);
    pos += read;
    return read;
  }

  @Override
  public byte[] readAllBytes() {
    byte[] bytes = Arrays.copyOfRange(buf, pos, count);
    pos = count;
    return bytes;
  }

  @Override
  public int readNBytes(byte[] bytes, int start, int count) {
    int read = read(bytes, start, count);
    return read < 0 ? 0 : read;
  }

  @Override
  public long transferTo(OutputStream out) throws IOException {
    int left = count - pos;
    if (left > 0) {
      out.write(buf, pos, left);
      pos = count;
    }
    return left;
  }

  @Override
  public long skip(long count) {
    // Negative where an array was too short for the start.
    long left = this.count - pos;
    long skipped = count < left ? Math.max(count, 0) : left;
    pos += (int) skipped;
    return skipped;
  }

  @Override
  public int available() {
    return count - pos;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) {
    mark = pos;
  }

  @Override
  public void reset() {
    pos = mark;
  }

  @Override
  public void close() throws IOException {}
}
