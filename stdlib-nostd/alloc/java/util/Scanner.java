package java.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import jk.text.SimplePattern;

/** Reads words between white space or other delimiters, numbers and lines. Patterns are absent. */
public final class Scanner implements Iterator<String>, Closeable {
  private static final int ROOM = 1024;

  private final Reader source;
  private char[] units = new char[ROOM];
  private int at;
  private int end;
  private boolean hasEnded;
  private boolean isClosed;
  private IOException failure;
  private int radix = 10;

  /** What is between words, or null for white space. */
  private SimplePattern delimiter;

  /** Reads text. */
  public Scanner(Reader source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /** Reads bytes in UTF-8. */
  public Scanner(InputStream source) {
    this(new InputStreamReader(source));
  }

  /** Reads bytes. */
  public Scanner(InputStream source, Charset charset) {
    this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset));
  }

  /** Reads bytes. */
  public Scanner(InputStream source, String charset) {
    this(new InputStreamReader(Objects.requireNonNull(source, "source"), named(charset)));
  }

  /** Reads a string. */
  public Scanner(String source) {
    this(new StringReader(source));
  }

  private static Charset named(String charset) {
    Objects.requireNonNull(charset, "charsetName");
    try {
      return Charset.forName(charset);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(charset);
    }
  }

  private void ensureOpen() {
    if (isClosed) {
      throw new IllegalStateException("Scanner closed");
    }
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    try {
      source.close();
    } catch (IOException e) {
      failure = e;
    }
    hasEnded = true;
    isClosed = true;
  }

  /** The last failure to read, or null. */
  public IOException ioException() {
    return failure;
  }

  /** The base of integers. */
  public int radix() {
    return radix;
  }

  /** Changes the base of integers. */
  public Scanner useRadix(int radix) {
    checkRadix(radix);
    this.radix = radix;
    return this;
  }

  /** Takes back what was said of words and integers. */
  public Scanner reset() {
    delimiter = null;
    return useRadix(10);
  }

  /** Does nothing: numbers look the same for every {@link Locale}. */
  public Scanner useLocale(Locale locale) {
    return this;
  }

  private static void checkRadix(int radix) {
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      throw new IllegalArgumentException("radix:" + radix);
    }
  }

  /** Reads more, and yields whether there was some. */
  private boolean fill() {
    if (hasEnded) {
      return false;
    }
    if (at > 0) {
      System.arraycopy(units, at, units, 0, end - at);
      end -= at;
      at = 0;
    }
    if (end == units.length) {
      units = Arrays.copyOf(units, 2 * end);
    }
    int count;
    try {
      count = source.read(units, end, units.length - end);
    } catch (IOException e) {
      failure = e;
      count = -1;
    }
    hasEnded = count < 0;
    end += Math.max(count, 0);
    return count >= 0;
  }

  /** Changes what is between words, within what {@link SimplePattern} takes. */
  public Scanner useDelimiter(String pattern) {
    delimiter = "\\p{javaWhitespace}+".equals(pattern) ? null : new SimplePattern(pattern);
    return this;
  }

  /** How many units of the delimiter come next, when that is not white space. */
  private int delimiterSize() {
    while (true) {
      String text = new String(units, at, end - at);
      boolean isFound = delimiter.findAt(text, 0);
      boolean isOver = isFound && delimiter.end() < text.length() || !isFound && !text.isEmpty();
      if (isOver || !fill()) {
        return isFound ? delimiter.end() : 0;
      }
    }
  }

  /** The word up to the delimiter that follows, when that is not white space. */
  private String peekDelimited() {
    int first = delimiterSize();
    while (at + first == end) {
      if (!fill()) {
        return null;
      }
    }
    while (true) {
      String text = new String(units, at + first, end - at - first);
      boolean isFound = delimiter.find(text, 0);
      if (isFound && delimiter.end() == 0) {
        isFound = delimiter.findNext(text);
      }
      if (isFound && delimiter.end() < text.length()) {
        return text.substring(0, delimiter.start());
      }
      if (!fill()) {
        return isFound ? text.substring(0, delimiter.start()) : text;
      }
    }
  }

  /** The word behind the delimiter that comes next, which stays unread, or null. */
  private String peek() {
    ensureOpen();
    if (delimiter != null) {
      return peekDelimited();
    }
    int first = 0;
    while (true) {
      if (at + first == end) {
        if (!fill()) {
          return null;
        }
      } else if (Character.isWhitespace(units[at + first])) {
        first++;
      } else {
        break;
      }
    }
    int last = first;
    while (true) {
      if (at + last == end) {
        if (!fill()) {
          break;
        }
      } else if (Character.isWhitespace(units[at + last])) {
        break;
      } else {
        last++;
      }
    }
    return new String(units, at + first, last - first);
  }

  private void skipSpace() {
    if (delimiter != null) {
      at += delimiterSize();
      return;
    }
    while (at < end && Character.isWhitespace(units[at])) {
      at++;
    }
  }

  /** The next word, unread behind the white space before it. */
  private String need() {
    String word = peek();
    skipSpace();
    if (word == null) {
      throw new NoSuchElementException();
    }
    return word;
  }

  @Override
  public boolean hasNext() {
    return peek() != null;
  }

  @Override
  public String next() {
    String word = need();
    at += word.length();
    return word;
  }

  /** Whether there is a line, or the rest of one. */
  public boolean hasNextLine() {
    ensureOpen();
    return at < end || fillSome();
  }

  private boolean fillSome() {
    while (at == end) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /** The rest of the line without its end. */
  public String nextLine() {
    if (!hasNextLine()) {
      throw new NoSuchElementException("No line found");
    }
    int length = 0;
    while (true) {
      if (at + length == end) {
        if (!fill()) {
          String line = new String(units, at, length);
          at = end;
          return line;
        }
        continue;
      }
      char unit = units[at + length];
      boolean isEnd =
          unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
      if (isEnd) {
        break;
      }
      length++;
    }
    String line = new String(units, at, length);
    at += length;
    if (units[at++] == '\r' && fillSome() && units[at] == '\n') {
      at++;
    }
    return line;
  }

  /** Whether a word looks like an integer; what it is goes without signs of groups. */
  private static String integer(String word, int radix) {
    if (word == null) {
      return null;
    }
    int start = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    int whole = ScannedNumbers.numeralEnd(word, start, radix);
    return whole == word.length() ? ScannedNumbers.plain(word) : null;
  }

  private interface Parser {
    Object parse(String text, int radix);
  }

  private static Object parsed(String text, int radix, Parser parser) {
    try {
      return text == null ? null : parser.parse(text, radix);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private Object nextNumber(boolean isInteger, int radix, Parser parser) {
    if (isInteger) {
      checkRadix(radix);
    }
    String word = need();
    String text = isInteger ? integer(word, radix) : ScannedNumbers.decimal(word);
    if (text == null) {
      throw new InputMismatchException();
    }
    Object value;
    try {
      value = parser.parse(text, radix);
    } catch (NumberFormatException e) {
      throw new InputMismatchException(e.getMessage());
    }
    at += word.length();
    return value;
  }

  /** Whether the next word is an {@code int}. */
  public boolean hasNextInt() {
    return hasNextInt(radix);
  }

  /** Whether the next word is an {@code int} in some base. */
  public boolean hasNextInt(int radix) {
    checkRadix(radix);
    return parsed(integer(peek(), radix), radix, Integer::parseInt) != null;
  }

  /** The next word as an {@code int}. */
  public int nextInt() {
    return nextInt(radix);
  }

  /** The next word as an {@code int} in some base. */
  public int nextInt(int radix) {
    return (Integer) nextNumber(true, radix, Integer::parseInt);
  }

  /** Whether the next word is a {@code long}. */
  public boolean hasNextLong() {
    return hasNextLong(radix);
  }

  /** Whether the next word is a {@code long} in some base. */
  public boolean hasNextLong(int radix) {
    checkRadix(radix);
    return parsed(integer(peek(), radix), radix, Long::parseLong) != null;
  }

  /** The next word as a {@code long}. */
  public long nextLong() {
    return nextLong(radix);
  }

  /** The next word as a {@code long} in some base. */
  public long nextLong(int radix) {
    return (Long) nextNumber(true, radix, Long::parseLong);
  }

  /** Whether the next word is a {@code short}. */
  public boolean hasNextShort() {
    return hasNextShort(radix);
  }

  /** Whether the next word is a {@code short} in some base. */
  public boolean hasNextShort(int radix) {
    checkRadix(radix);
    return parsed(integer(peek(), radix), radix, Short::parseShort) != null;
  }

  /** The next word as a {@code short}. */
  public short nextShort() {
    return nextShort(radix);
  }

  /** The next word as a {@code short} in some base. */
  public short nextShort(int radix) {
    return (Short) nextNumber(true, radix, Short::parseShort);
  }

  /** Whether the next word is a {@code byte}. */
  public boolean hasNextByte() {
    return hasNextByte(radix);
  }

  /** Whether the next word is a {@code byte} in some base. */
  public boolean hasNextByte(int radix) {
    checkRadix(radix);
    return parsed(integer(peek(), radix), radix, Byte::parseByte) != null;
  }

  /** The next word as a {@code byte}. */
  public byte nextByte() {
    return nextByte(radix);
  }

  /** The next word as a {@code byte} in some base. */
  public byte nextByte(int radix) {
    return (Byte) nextNumber(true, radix, Byte::parseByte);
  }

  /** Whether the next word is a {@code double}. */
  public boolean hasNextDouble() {
    String text = ScannedNumbers.decimal(peek());
    return parsed(text, radix, (each, base) -> Double.parseDouble(each)) != null;
  }

  /** The next word as a {@code double}. */
  public double nextDouble() {
    return (Double) nextNumber(false, radix, (each, base) -> Double.parseDouble(each));
  }

  /** Whether the next word is a {@code float}. */
  public boolean hasNextFloat() {
    String text = ScannedNumbers.decimal(peek());
    return parsed(text, radix, (each, base) -> Float.parseFloat(each)) != null;
  }

  /** The next word as a {@code float}. */
  public float nextFloat() {
    return (Float) nextNumber(false, radix, (each, base) -> Float.parseFloat(each));
  }

  /** Whether the next word is {@code true} or {@code false}. */
  public boolean hasNextBoolean() {
    String word = peek();
    return "true".equalsIgnoreCase(word) || "false".equalsIgnoreCase(word);
  }

  /** The next word as a {@code boolean}. */
  public boolean nextBoolean() {
    String word = need();
    if (!hasNextBoolean()) {
      throw new InputMismatchException();
    }
    at += word.length();
    return "true".equalsIgnoreCase(word);
  }
}
