package java.io;

import java.util.Objects;

/** Yields no bytes. */
final class NullInput extends InputStream {
  private boolean isClosed;

  private void ensureOpen() throws IOException {
    if (isClosed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int available() throws IOException {
    ensureOpen();
    return 0;
  }

  @Override
  public int read() throws IOException {
    ensureOpen();
    return -1;
  }

  @Override
  public int read(byte[] bytes, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, bytes.length);
    if (count == 0) {
      return 0;
    }
    return read();
  }

  @Override
  public byte[] readAllBytes() throws IOException {
    ensureOpen();
    return new byte[0];
  }

  @Override
  public byte[] readNBytes(int limit) throws IOException {
    if (limit < 0) {
      throw new IllegalArgumentException("len < 0");
    }
    return readAllBytes();
  }

  @Override
  public int readNBytes(byte[] bytes, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, bytes.length);
    ensureOpen();
    return 0;
  }

  @Override
  public long skip(long count) throws IOException {
    ensureOpen();
    return 0;
  }

  @Override
  public void skipNBytes(long count) throws IOException {
    ensureOpen();
    if (count > 0) {
      throw new EOFException();
    }
  }

  @Override
  public long transferTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out);
    ensureOpen();
    return 0;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
