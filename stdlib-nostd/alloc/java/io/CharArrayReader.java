package java.io;

import java.util.Objects;

/** Yields the units of an array. */
public class CharArrayReader extends Reader {
  /** The units; null when this is closed. */
  protected char[] buf;

  /** The index of the next one. */
  protected int pos;

  /** Where {@link #reset} goes. */
  protected int markedPos;

  /** The index behind the last one. */
  protected int count;

  /** Yields all units of an array. */
  public CharArrayReader(char[] units) {
    buf = units;
    count = units.length;
  }

  /** Yields {@code count} units of an array. */
  public CharArrayReader(char[] units, int start, int count) {
    if (start < 0 || start > units.length || count < 0 || start + count < 0) {
      throw new IllegalArgumentException();
    }
    buf = units;
    pos = start;
    markedPos = start;
    this.count = Math.min(start + count, units.length);
  }

  private void ensureOpen() throws IOException {
    if (buf == null) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int read() throws IOException {
    ensureOpen();
    return pos < count ? buf[pos++] : -1;
  }

  @Override
  public int read(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    Objects.checkFromIndexSize(start, count, cbuf.length);
    if (count == 0) {
      return 0;
    }
    if (pos >= this.count) {
      return -1;
    }
    int read = Math.min(count, this.count - pos);
    System.arraycopy(buf, pos, cbuf, start, read);
    pos += read;
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    ensureOpen();
    long skipped = Math.max(0, Math.min(count, this.count - pos));
    pos += (int) skipped;
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    ensureOpen();
    return count - pos > 0;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) throws IOException {
    ensureOpen();
    markedPos = pos;
  }

  @Override
  public void reset() throws IOException {
    ensureOpen();
    pos = markedPos;
  }

  @Override
  public void close() {
    buf = null;
  }
}
