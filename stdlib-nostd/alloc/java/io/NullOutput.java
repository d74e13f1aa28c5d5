package java.io;

import java.util.Objects;

/** Forgets what is written to it. */
final class NullOutput extends OutputStream {
  private boolean isClosed;

  private void ensureOpen() throws IOException {
    if (isClosed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public void write(int value) throws IOException {
    ensureOpen();
  }

  @Override
  public void write(byte[] bytes, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, bytes.length);
    ensureOpen();
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
