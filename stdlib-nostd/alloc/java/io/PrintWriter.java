package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;

/** Text written as it is; failures are noted instead of thrown. */
public class PrintWriter extends Writer {
  /** Where text goes; null when this is closed. */
  protected Writer out;

  private final boolean flushesLines;
  private boolean hasFailed;

  /** Writes to a writer. */
  public PrintWriter(Writer out) {
    this(out, false);
  }

  /** Writes to a writer, and perhaps flushes it after each line. */
  public PrintWriter(Writer out, boolean flushesLines) {
    super(out);
    this.out = out;
    this.flushesLines = flushesLines;
  }

  /** Writes to a stream, in UTF-8. */
  public PrintWriter(OutputStream out) {
    this(out, false);
  }

  /** Writes to a stream, in UTF-8, and perhaps flushes it after each line. */
  public PrintWriter(OutputStream out, boolean flushesLines) {
    this(new BufferedWriter(new OutputStreamWriter(out)), flushesLines);
  }

  /** Writes to a stream, and perhaps flushes it after each line. */
  public PrintWriter(OutputStream out, boolean flushesLines, Charset charset) {
    this(new BufferedWriter(new OutputStreamWriter(out, charset)), flushesLines);
  }

  /** Whether this is open; otherwise a failure is noted. */
  private boolean isOpen() {
    hasFailed |= out == null;
    return out != null;
  }

  @Override
  public void flush() {
    if (isOpen()) {
      try {
        out.flush();
      } catch (IOException e) {
        hasFailed = true;
      }
    }
  }

  @Override
  public void close() {
    if (out != null) {
      try {
        out.close();
        out = null;
      } catch (IOException e) {
        hasFailed = true;
      }
    }
  }

  /** Whether something failed so far. */
  public boolean checkError() {
    if (out != null) {
      flush();
    }
    return hasFailed;
  }

  /** Notes a failure. */
  protected void setError() {
    hasFailed = true;
  }

  /** Forgets all failures. */
  protected void clearError() {
    hasFailed = false;
  }

  @Override
  public void write(int unit) {
    if (isOpen()) {
      try {
        out.write(unit);
      } catch (IOException e) {
        hasFailed = true;
      }
    }
  }

  @Override
  public void write(char[] units, int start, int count) {
    if (isOpen()) {
      try {
        out.write(units, start, count);
      } catch (IOException e) {
        hasFailed = true;
      }
    }
  }

  @Override
  public void write(char[] buf) {
    write(buf, 0, buf.length);
  }

  @Override
  public void write(String text, int start, int count) {
    if (isOpen()) {
      try {
        out.write(text, start, count);
      } catch (IOException e) {
        hasFailed = true;
      }
    }
  }

  @Override
  public void write(String s) {
    write(s, 0, s.length());
  }

  /** Ends the line. */
  public void println() {
    if (isOpen()) {
      try {
        out.write("\n");
        if (flushesLines) {
          out.flush();
        }
      } catch (IOException e) {
        hasFailed = true;
      }
    }
  }

  public void print(boolean value) {
    write(String.valueOf(value));
  }

  public void println(boolean value) {
    print(value);
    println();
  }

  public void print(char value) {
    write(value);
  }

  public void println(char value) {
    print(value);
    println();
  }

  public void print(int value) {
    write(String.valueOf(value));
  }

  public void println(int value) {
    print(value);
    println();
  }

  public void print(long value) {
    write(String.valueOf(value));
  }

  public void println(long value) {
    print(value);
    println();
  }

  public void print(float value) {
    write(String.valueOf(value));
  }

  public void println(float value) {
    print(value);
    println();
  }

  public void print(double value) {
    write(String.valueOf(value));
  }

  public void println(double value) {
    print(value);
    println();
  }

  public void print(char[] units) {
    write(units);
  }

  public void println(char[] units) {
    print(units);
    println();
  }

  public void print(String value) {
    write(String.valueOf(value));
  }

  public void println(String value) {
    print(value);
    println();
  }

  public void print(Object value) {
    write(String.valueOf(value));
  }

  public void println(Object value) {
    String text = String.valueOf(value);
    print(text);
    println();
  }

  /** Writes arguments as a format of {@link Formatter} says. */
  public PrintWriter printf(String format, Object... arguments) {
    return format(format, arguments);
  }

  /** Writes arguments as a format of {@link Formatter} says. */
  public PrintWriter printf(Locale locale, String format, Object... arguments) {
    return format(locale, format, arguments);
  }

  /** Writes arguments as a format of {@link Formatter} says. */
  public PrintWriter format(String format, Object... arguments) {
    if (isOpen()) {
      new Formatter(this).format(format, arguments);
      if (flushesLines) {
        flush();
      }
    }
    return this;
  }

  /** Writes arguments as a format of {@link Formatter} says. */
  public PrintWriter format(Locale locale, String format, Object... arguments) {
    return format(format, arguments);
  }

  @Override
  public PrintWriter append(CharSequence text) {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public PrintWriter append(CharSequence csq, int start, int end) {
    return append((csq == null ? "null" : csq).subSequence(start, end));
  }

  @Override
  public PrintWriter append(char unit) {
    write(unit);
    return this;
  }
}
