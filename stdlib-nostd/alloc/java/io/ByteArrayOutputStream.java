package java.io;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;

/** Keeps the bytes written to it. */
public class ByteArrayOutputStream extends OutputStream {
  /** Room for bytes. */
  protected byte[] buf;

  /** The number of bytes in use. */
  protected int count;

  /** Makes an empty one. */
  public ByteArrayOutputStream() {
    this(32);
  }

  /** Makes an empty one with some room. */
  public ByteArrayOutputStream(int size) {
    if (size < 0) {
      throw new IllegalArgumentException("Negative initial size: " + size);
    }
    buf = new byte[size];
  }

  private void reserve(int wanted) {
    if (wanted < 0) {
      throw new OutOfMemoryError("Required length exceeds implementation limit");
    }
    if (wanted > buf.length) {
      buf =
          Arrays.copyOf(
              buf, (int) Math.max(wanted, Math.min(2L * buf.length, Integer.MAX_VALUE - 8)));
    }
  }

  @Override
  public void write(int value) {
    reserve(count + 1);
    buf[count++] = (byte) value;
  }

  @Override
  public void write(byte[] b, int start, int count) {
    Objects.checkFromIndexSize(start, count, b.length);
    reserve(this.count + count);
    System.arraycopy(b, start, buf, this.count, count);
    this.count += count;
  }

  /** Writes all bytes of an array. */
  public void writeBytes(byte[] b) {
    write(b, 0, b.length);
  }

  /** Writes the bytes here to another stream. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(buf, 0, count);
  }

  /** Forgets all bytes. */
  public void reset() {
    count = 0;
  }

  /** The bytes so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buf, count);
  }

  /** The number of bytes so far. */
  public int size() {
    return count;
  }

  /** The bytes as text in UTF-8. */
  @Override
  public String toString() {
    return new String(buf, 0, count);
  }

  /** The bytes as text. */
  public String toString(String charset) throws UnsupportedEncodingException {
    return new String(buf, 0, count, charset);
  }

  /** The bytes as text. */
  public String toString(Charset charset) {
    return new String(buf, 0, count, charset);
  }

  /** The bytes as the low halves of units. */
  @Deprecated
  public String toString(int high) {
    return new String(buf, high, 0, count);
  }

  @Override
  public void close() throws IOException {}
}
