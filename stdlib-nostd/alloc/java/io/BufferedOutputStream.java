package java.io;

/** Collects bytes, and passes many of them on at once. */
public class BufferedOutputStream extends FilterOutputStream {
  /** The bytes that were not passed on yet. */
  protected byte[] buf;

  /** How many they are. */
  protected int count;

  /** Collects up to 8192 bytes. */
  public BufferedOutputStream(OutputStream out) {
    this(out, 8192);
  }

  /** Collects up to {@code size} bytes. */
  public BufferedOutputStream(OutputStream out, int size) {
    super(out);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    buf = new byte[size];
  }

  private void flushBuffer() throws IOException {
    if (count > 0) {
      out.write(buf, 0, count);
      count = 0;
    }
  }

  @Override
  public void write(int value) throws IOException {
    if (count >= buf.length) {
      flushBuffer();
    }
    buf[count++] = (byte) value;
  }

  @Override
  public void write(byte[] bytes, int start, int count) throws IOException {
    if (count >= buf.length) {
      flushBuffer();
      out.write(bytes, start, count);
      return;
    }
    if (count > buf.length - this.count) {
      flushBuffer();
    }
    System.arraycopy(bytes, start, buf, this.count, count);
    this.count += count;
  }

  @Override
  public void flush() throws IOException {
    flushBuffer();
    out.flush();
  }
}
