package java.io;

/** Takes bytes from another stream. */
public class FilterInputStream extends InputStream {
  /** Where bytes come from. */
  protected volatile InputStream in;

  /** Makes one that takes bytes from a stream. */
  protected FilterInputStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return in.read();
  }

  @Override
  public int read(byte[] b) throws IOException {
    return read(b, 0, b.length);
  }

  @Override
  public int read(byte[] bytes, int start, int count) throws IOException {
    return in.read(bytes, start, count);
  }

  @Override
  public long skip(long count) throws IOException {
    return in.skip(count);
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public void mark(int limit) {
    in.mark(limit);
  }

  @Override
  public void reset() throws IOException {
    in.reset();
  }

  @Override
  public boolean markSupported() {
    return in.markSupported();
  }
}
