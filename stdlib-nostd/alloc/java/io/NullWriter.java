package java.io;

import java.util.Objects;

/** Forgets what is written to it. */
final class NullWriter extends Writer {
  private boolean isClosed;

  private void ensureOpen() throws IOException {
    if (isClosed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public Writer append(char unit) throws IOException {
    ensureOpen();
    return this;
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    ensureOpen();
    return this;
  }

  @Override
  public Writer append(CharSequence text, int start, int end) throws IOException {
    ensureOpen();
    if (text != null) {
      Objects.checkFromToIndex(start, end, text.length());
    }
    return this;
  }

  @Override
  public void write(int unit) throws IOException {
    ensureOpen();
  }

  @Override
  public void write(char[] units, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, units.length);
    ensureOpen();
  }

  @Override
  public void write(String text) throws IOException {
    Objects.requireNonNull(text);
    ensureOpen();
  }

  @Override
  public void write(String text, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, text.length());
    ensureOpen();
  }

  @Override
  public void flush() throws IOException {
    ensureOpen();
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
  }
}
