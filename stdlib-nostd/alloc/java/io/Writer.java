package java.io;

import java.util.Objects;

/** Something that text is written to. */
public abstract class Writer implements Appendable, Closeable, Flushable {
  /** What is locked while text is written. */
  protected Object lock;

  /** Makes one that locks itself. */
  protected Writer() {
    lock = this;
  }

  /** Makes one that locks an object. */
  protected Writer(Object lock) {
    this.lock = Objects.requireNonNull(lock);
  }

  /** Writes the low 16 bits of a number as a unit. */
  public void write(int unit) throws IOException {
    write(new char[] {(char) unit}, 0, 1);
  }

  /** Writes all units of an array. */
  public void write(char[] cbuf) throws IOException {
    write(cbuf, 0, cbuf.length);
  }

  /** Writes {@code count} units of an array. */
  public abstract void write(char[] units, int start, int count) throws IOException;

  /** Writes a string. */
  public void write(String str) throws IOException {
    write(str, 0, str.length());
  }

  /** One that forgets what is written to it. */
  public static Writer nullWriter() {
    return new NullWriter();
  }

  /** Writes {@code count} units of a string. */
  public void write(String str, int start, int count) throws IOException {
    char[] units = new char[Math.max(count, 0)];
    str.getChars(start, start + count, units, 0);
    write(units, 0, count);
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public Writer append(CharSequence csq, int start, int end) throws IOException {
    return append((csq == null ? "null" : csq).subSequence(start, end));
  }

  @Override
  public Writer append(char unit) throws IOException {
    write(unit);
    return this;
  }

  @Override
  public abstract void flush() throws IOException;

  @Override
  public abstract void close() throws IOException;
}
