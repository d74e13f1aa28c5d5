package java.io;

import java.util.Objects;

/** Yields the units of a string. */
public class StringReader extends Reader {
  private String text;
  private int at;
  private int marked;

  /** Yields the units of a string. */
  public StringReader(String text) {
    Objects.requireNonNull(text);
    this.text = text;
  }

  private void ensureOpen() throws IOException {
    if (text == null) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int read() throws IOException {
    ensureOpen();
    return at < text.length() ? text.charAt(at++) : -1;
  }

  @Override
  public int read(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    Objects.checkFromIndexSize(start, count, cbuf.length);
    if (count == 0) {
      return 0;
    }
    if (at >= text.length()) {
      return -1;
    }
    int read = Math.min(count, text.length() - at);
    text.getChars(at, at + read, cbuf, start);
    at += read;
    return read;
  }

  /** Passes over some units, or back over some when the number is negative. */
  @Override
  public long skip(long count) throws IOException {
    ensureOpen();
    if (at >= text.length()) {
      return 0;
    }
    long skipped = Math.max(-at, Math.min(count, text.length() - at));
    at += (int) skipped;
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    ensureOpen();
    return true;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int limit) throws IOException {
    if (limit < 0) {
      throw new IllegalArgumentException("Read-ahead limit < 0");
    }
    ensureOpen();
    marked = at;
  }

  @Override
  public void reset() throws IOException {
    ensureOpen();
    at = marked;
  }

  @Override
  public void close() {
    text = null;
  }
}
