package java.io;

/** Collects text, and passes much of it on at once. */
public class BufferedWriter extends Writer {
  private Writer out;
  private final char[] units;
  private int used;

  /** Collects up to 8192 units. */
  public BufferedWriter(Writer out) {
    this(out, 8192);
  }

  /** Collects up to {@code size} units. */
  public BufferedWriter(Writer out, int size) {
    super(out);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    this.out = out;
    units = new char[size];
  }

  private void ensureOpen() throws IOException {
    if (out == null) {
      throw new IOException("Stream closed");
    }
  }

  private void passOn() throws IOException {
    ensureOpen();
    if (used > 0) {
      out.write(units, 0, used);
      used = 0;
    }
  }

  @Override
  public void write(int unit) throws IOException {
    ensureOpen();
    if (used == units.length) {
      passOn();
    }
    units[used++] = (char) unit;
  }

  @Override
  public void write(char[] cbuf, int start, int count) throws IOException {
    ensureOpen();
    java.util.Objects.checkFromIndexSize(start, count, cbuf.length);
    if (count >= units.length) {
      passOn();
      out.write(cbuf, start, count);
      return;
    }
    int done = 0;
    while (done < count) {
      int part = Math.min(units.length - used, count - done);
      System.arraycopy(cbuf, start + done, units, used, part);
      used += part;
      done += part;
      if (used == units.length) {
        passOn();
      }
    }
  }

  @Override
  public void write(String s, int start, int count) throws IOException {
    ensureOpen();
    int done = 0;
    while (done < count) {
      int part = Math.min(units.length - used, count - done);
      s.getChars(start + done, start + done + part, units, used);
      used += part;
      done += part;
      if (used == units.length) {
        passOn();
      }
    }
  }

  /** Ends the line. */
  public void newLine() throws IOException {
    write("\n");
  }

  @Override
  public void flush() throws IOException {
    passOn();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (out == null) {
      return;
    }
    Writer target = out;
    try {
      passOn();
    } finally {
      out = null;
      target.close();
    }
  }
}
