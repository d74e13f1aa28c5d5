package java.io;

import java.util.Objects;

/** Something that bytes are written to. */
public abstract class OutputStream implements Closeable, Flushable {
  /** Makes one. */
  public OutputStream() {}

  /** One that forgets what is written to it. */
  public static OutputStream nullOutputStream() {
    return new NullOutput();
  }

  /** Writes the low eight bits of a number. */
  public abstract void write(int value) throws IOException;

  /** Writes all bytes of an array. */
  public void write(byte[] b) throws IOException {
    write(b, 0, b.length);
  }

  /** Writes {@code count} bytes of an array. */
  public void write(byte[] b, int start, int count) throws IOException {
    Objects.checkFromIndexSize(start, count, b.length);
    for (int i = 0; i < count; i++) {
      write(b[start + i]);
    }
  }

  @Override
  public void flush() throws IOException {}

  @Override
  public void close() throws IOException {}
}
