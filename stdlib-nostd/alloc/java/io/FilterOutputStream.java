package java.io;

import java.util.Objects;

/** Passes bytes on to another stream. */
public class FilterOutputStream extends OutputStream {
  /** Where bytes go. */
  protected OutputStream out;

  private boolean isClosed;

  /** Makes one that passes bytes on to a stream. */
  public FilterOutputStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int value) throws IOException {
    out.write(value);
  }

  @Override
  public void write(byte[] b) throws IOException {
    write(b, 0, b.length);
  }

  @Override
  public void write(byte[] b, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, b.length);
    for (int i = 0; i < count; i++) {
      write(b[start + i]);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      flush();
    } finally {
      out.close();
    }
  }
}
