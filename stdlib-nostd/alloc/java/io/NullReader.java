package java.io;

import java.util.Objects;

/** Has nothing to read. */
final class NullReader extends Reader {
  private boolean isClosed;

  private void ensureOpen() throws IOException {
    if (isClosed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int read() throws IOException {
    ensureOpen();
    return -1;
  }

  @Override
  public int read(char[] units, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, units.length);
    ensureOpen();
    return count == 0 ? 0 : -1;
  }

  @Override
  public boolean ready() throws IOException {
    ensureOpen();
    return false;
  }

  @Override
  public long skip(long count) throws IOException {
    ensureOpen();
    return 0;
  }

  @Override
  public long transferTo(Writer out) throws IOException {
    Objects.requireNonNull(out);
    ensureOpen();
    return 0;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
