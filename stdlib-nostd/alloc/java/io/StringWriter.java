package java.io;

import java.util.Objects;

/** Keeps the text written to it. */
public class StringWriter extends Writer {
  private final StringBuffer buffer;

  /** Makes an empty one. */
  public StringWriter() {
    buffer = new StringBuffer();
    lock = buffer;
  }

  /** Makes an empty one with some room. */
  public StringWriter(int size) {
    if (size < 0) {
      throw new IllegalArgumentException("Negative buffer size");
    }
    buffer = new StringBuffer(size);
    lock = buffer;
  }

  @Override
  public void write(int unit) {
    buffer.append((char) unit);
  }

  @Override
  public void write(char[] cbuf, int start, int count) {
    Objects.checkFromIndexSize(start, count, cbuf.length);
    buffer.append(cbuf, start, count);
  }

  @Override
  public void write(String text) {
    buffer.append(text);
  }

  @Override
  public void write(String text, int start, int count) {
    buffer.append(text, start, start + count);
  }

  @Override
  public StringWriter append(CharSequence text) {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public StringWriter append(CharSequence csq, int start, int end) {
    return append((csq == null ? "null" : csq).subSequence(start, end));
  }

  @Override
  public StringWriter append(char unit) {
    write(unit);
    return this;
  }

  /** The text so far. */
  @Override
  public String toString() {
    return buffer.toString();
  }

  /** What the text is kept in. */
  public StringBuffer getBuffer() {
    return buffer;
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {}
}
