package java.util;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text of properties: a name and a text each, with escapes (JDK: Properties.load). */
final class PropertyLines {
  private final Reader source;

  /** The line at hand. */
  private final StringBuilder line = new StringBuilder();

  /** Whether the last unit was a carriage return, behind which a line feed ends nothing. */
  private boolean isBehindReturn;

  PropertyLines(Reader source) {
    this.source = source;
  }

  /** Puts the names and texts of all lines into properties. */
  void load(Properties properties) throws IOException {
    while (read()) {
      int nameEnd = nameEnd();
      int start = valueStart(nameEnd);
      properties.put(unescaped(0, nameEnd), unescaped(start, line.length()));
    }
  }

  private static boolean isBlank(int unit) {
    return unit == ' ' || unit == '\t' || unit == '\f';
  }

  private static boolean isEnd(int unit) {
    return unit == '\n' || unit == '\r';
  }

  /**
   * Reads the next line with something in it that is no comment. A backslash at its end goes on in
   * the next one.
   */
  private boolean read() throws IOException {
    line.setLength(0);
    boolean isEscaped = false;
    boolean skipsBlanks = true;
    boolean goesOn = false;
    for (int unit = source.read(); unit >= 0; unit = source.read()) {
      boolean isSecond = isBehindReturn && unit == '\n';
      isBehindReturn = unit == '\r';
      if (isSecond || (skipsBlanks && (isBlank(unit) || (!goesOn && isEnd(unit))))) {
        continue;
      }
      skipsBlanks = false;
      goesOn = false;
      if (isEnd(unit)) {
        if (line.isEmpty()) {
          skipsBlanks = true;
        } else if (isEscaped) {
          line.setLength(line.length() - 1);
          isEscaped = false;
          skipsBlanks = true;
          goesOn = true;
        } else {
          return true;
        }
      } else if (line.isEmpty() && (unit == '#' || unit == '!')) {
        if (!skipLine()) {
          return false;
        }
        skipsBlanks = true;
      } else {
        line.append((char) unit);
        isEscaped = unit == '\\' && !isEscaped;
      }
    }
    if (isEscaped) {
      line.setLength(line.length() - 1);
      return true;
    }
    return !line.isEmpty();
  }

  /** Reads the rest of a line; false at the end of everything. */
  private boolean skipLine() throws IOException {
    int unit = source.read();
    while (unit >= 0 && !isEnd(unit)) {
      unit = source.read();
    }
    isBehindReturn = unit == '\r';
    return unit >= 0;
  }

  private int nameEnd() {
    boolean isEscaped = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (!isEscaped && (isBlank(unit) || unit == '=' || unit == ':')) {
        return i;
      }
      isEscaped = unit == '\\' && !isEscaped;
    }
    return line.length();
  }

  /** Behind white space with at most one separator in it. */
  private int valueStart(int nameEnd) {
    boolean isSeparated = false;
    int start = nameEnd;
    for (; start < line.length(); start++) {
      char unit = line.charAt(start);
      if (!isBlank(unit)) {
        if (isSeparated || (unit != '=' && unit != ':')) {
          break;
        }
        isSeparated = true;
      }
    }
    return start;
  }

  private String unescaped(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      char unit = line.charAt(i);
      if (unit != '\\' || i + 1 == end) {
        text.append(unit);
        continue;
      }
      i++;
      char escaped = line.charAt(i);
      switch (escaped) {
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'n' -> text.append('\n');
        case 'f' -> text.append('\f');
        case 'u' -> {
          text.append(hexadecimal(i + 1, end));
          i += 4;
        }
        default -> text.append(escaped);
      }
    }
    return text.toString();
  }

  private char hexadecimal(int start, int end) {
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      char unit = i < end ? line.charAt(i) : ' ';
      int digit = unit < 128 ? Character.digit(unit, 16) : -1;
      if (digit < 0) {
        throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
      }
      value = 16 * value + digit;
    }
    return (char) value;
  }
}
