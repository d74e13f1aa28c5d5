package java.util;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/** Writes arguments as formats say. Dates and {@code Formattable} arguments are absent. */
public final class Formatter implements Closeable, Flushable {
  private Appendable out;
  private final Locale locale;
  private IOException lastException;

  /** Makes one that writes to a new {@link StringBuilder}. */
  public Formatter() {
    this(new StringBuilder(), Locale.getDefault());
  }

  /**
   * Makes one that writes to the end of something, or of a new {@link StringBuilder} when that is
   * null.
   */
  public Formatter(Appendable out) {
    this(out, Locale.getDefault());
  }

  /** Makes one that writes to a new {@link StringBuilder}. */
  public Formatter(Locale locale) {
    this(new StringBuilder(), locale);
  }

  /**
   * Makes one that writes to the end of something, or of a new {@link StringBuilder} when that is
   * null.
   */
  public Formatter(Appendable out, Locale locale) {
    this.out = out == null ? new StringBuilder() : out;
    this.locale = locale;
  }

  private void ensureOpen() {
    if (out == null) {
      throw new FormatterClosedException();
    }
  }

  /** The locale, which makes no difference. */
  public Locale locale() {
    ensureOpen();
    return locale;
  }

  /** Where this writes to. */
  public Appendable out() {
    ensureOpen();
    return out;
  }

  /** What was written. */
  @Override
  public String toString() {
    ensureOpen();
    return out.toString();
  }

  @Override
  public void flush() {
    ensureOpen();
    if (out instanceof Flushable) {
      try {
        ((Flushable) out).flush();
      } catch (IOException e) {
        lastException = e;
      }
    }
  }

  @Override
  public void close() {
    if (out instanceof Closeable) {
      try {
        ((Closeable) out).close();
      } catch (IOException e) {
        lastException = e;
      }
    }
    out = null;
  }

  /** The last failure of what this writes to, or null. */
  public IOException ioException() {
    return lastException;
  }

  /** Writes arguments. */
  public Formatter format(Locale locale, String format, Object... arguments) {
    return format(format, arguments);
  }

  /** Writes arguments. */
  public Formatter format(String format, Object... arguments) {
    ensureOpen();
    // All of the format is looked at before anything is written.
    ArrayList<Object> parts = parse(format);
    StringBuilder pending = new StringBuilder();
    try {
      append(parts, arguments, pending);
    } finally {
      append(pending);
    }
    return this;
  }

  private void append(ArrayList<Object> parts, Object[] arguments, StringBuilder pending) {
    int last = -1;
    int lastOrdinary = -1;
    for (int i = 0; i < parts.size(); i++) {
      Object part = parts.get(i);
      if (part instanceof String) {
        pending.append((String) part);
        continue;
      }
      FormatSpecifier specifier = (FormatSpecifier) part;
      int index = specifier.index();
      if (index == FormatSpecifier.TEXT) {
        pending.append(FormatOutput.text(specifier, null));
        continue;
      }
      if (index == FormatSpecifier.ORDINARY) {
        last = ++lastOrdinary;
      } else if (index != FormatSpecifier.PREVIOUS) {
        last = index - 1;
      }
      boolean isMissing = arguments != null && last > arguments.length - 1;
      if (isMissing || last < 0) {
        throw new MissingFormatArgumentException(specifier.toString());
      }
      Object argument = arguments == null ? null : arguments[last];
      boolean isKnown =
          argument == null || argument instanceof String || argument instanceof Number;
      if (!isKnown) {
        // The methods of the argument may look at what was written, or write too.
        append(pending);
        pending.setLength(0);
      }
      pending.append(FormatOutput.text(specifier, argument));
    }
  }

  private void append(StringBuilder text) {
    try {
      if (!text.isEmpty()) {
        out.append(text.toString());
      }
    } catch (IOException e) {
      lastException = e;
    }
  }

  /** Strings for what is written as it is, and specifiers. */
  private static ArrayList<Object> parse(String s) {
    ArrayList<Object> parts = new ArrayList<>();
    int length = s.length();
    int at = 0;
    while (at < length) {
      int sign = s.indexOf('%', at);
      if (sign < 0) {
        parts.add(s.substring(at));
        return parts;
      }
      if (sign > at) {
        parts.add(s.substring(at, sign));
      }
      FormatSpecifier specifier = new FormatSpecifier(s, sign + 1);
      parts.add(specifier);
      at = specifier.end();
    }
    return parts;
  }
}
