package java.util;

/** Divides a text at certain characters. */
public class StringTokenizer implements Enumeration<Object> {
  private final String text;
  private final int length;
  private final boolean givesDelimiters;
  private String delimiters;
  private int position;

  /** Makes one that divides at white space. */
  public StringTokenizer(String text) {
    this(text, " \t\n\r\f", false);
  }

  /** Makes one that divides at certain characters. */
  public StringTokenizer(String text, String delimiters) {
    this(text, delimiters, false);
  }

  /** Makes one that divides at certain characters, which are tokens themselves or not. */
  public StringTokenizer(String str, String delimiters, boolean givesDelimiters) {
    length = str.length();
    text = str;
    this.delimiters = delimiters;
    this.givesDelimiters = givesDelimiters;
  }

  private boolean isDelimiter(int point) {
    return delimiters.indexOf(point) >= 0;
  }

  /** Where the next token starts from a position on. */
  private int start(int from) {
    if (delimiters == null) {
      throw new NullPointerException();
    }
    int at = from;
    while (!givesDelimiters && at < length) {
      int point = text.codePointAt(at);
      if (!isDelimiter(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Where a token ends that starts at a position. */
  private int end(int start) {
    int at = start;
    while (at < length) {
      int point = text.codePointAt(at);
      if (isDelimiter(point)) {
        return at == start && givesDelimiters ? at + Character.charCount(point) : at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Whether there is another token. */
  public boolean hasMoreTokens() {
    return start(position) < length;
  }

  /** The next token. */
  public String nextToken() {
    int start = start(position);
    if (start >= length) {
      position = start;
      throw new NoSuchElementException();
    }
    position = end(start);
    return text.substring(start, position);
  }

  /** The next token by other characters, which are used from now on. */
  public String nextToken(String newDelimiters) {
    delimiters = newDelimiters;
    return nextToken();
  }

  @Override
  public boolean hasMoreElements() {
    return hasMoreTokens();
  }

  @Override
  public Object nextElement() {
    return nextToken();
  }

  /** How many tokens are left. */
  public int countTokens() {
    int count = 0;
    int start = start(position);
    while (start < length) {
      count++;
      start = start(end(start));
    }
    return count;
  }
}
