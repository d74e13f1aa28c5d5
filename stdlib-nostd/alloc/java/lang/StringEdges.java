package java.lang;

/** White space at the edges of strings and of their lines. */
final class StringEdges {
  private StringEdges() {}

  /** How many units of white space are at the start. */
  static int beforeText(String text) {
    int begin = 0;
    int length = text.length();
    while (begin < length && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  /** Where white space at the end begins. */
  static int afterText(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where the line that begins at an index ends. */
  static int lineEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the line behind an end of a line begins. */
  static int nextLine(String text, int end) {
    boolean isTwo =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (isTwo ? 2 : 1);
  }

  /**
   * The lines with some more spaces, or up to so many fewer, in front; all end with a line feed.
   */
  static String indent(String text, int spaces) {
    if (text.isEmpty()) {
      return "";
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      for (int i = 0; i < spaces; i++) {
        result.append(' ');
      }
      for (int i = 0; i > spaces && at < end && Character.isWhitespace(text.charAt(at)); i--) {
        at++;
      }
      result.append(text, at, end).append('\n');
      at = nextLine(text, end);
    }
    return result.toString();
  }

  /** The lines without the white space that all have in front, and without any at their ends. */
  static String stripIndent(String text) {
    if (text.isEmpty()) {
      return "";
    }
    char last = text.charAt(text.length() - 1);
    boolean endsLine = last == '\n' || last == '\r';
    int common = endsLine ? 0 : leastIndent(text);
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end);
      int stripped = afterText(line);
      if (stripped > 0) {
        result.append(line, common < stripped ? common : stripped, stripped);
      }
      at = nextLine(text, end);
      if (at < text.length() || endsLine) {
        result.append('\n');
      }
    }
    return result.toString();
  }

  /** The least white space in front of any line that has more than that, or the last one. */
  private static int leastIndent(String text) {
    int least = Integer.MAX_VALUE;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      int indent = beforeText(text.substring(at, end));
      boolean isLast = end >= text.length();
      if (indent < end - at || isLast) {
        least = Math.min(least, indent);
      }
      at = nextLine(text, end);
    }
    return least;
  }

  /** The characters that escape sequences of Java stand for. */
  static String translateEscapes(String text) {
    if (text.isEmpty()) {
      return "";
    }
    StringBuilder result = new StringBuilder();
    int length = text.length();
    int at = 0;
    while (at < length) {
      char unit = text.charAt(at++);
      if (unit != '\\') {
        result.append(unit);
        continue;
      }
      char escape = at < length ? text.charAt(at++) : '\0';
      int simple = "btnfrs\"'\\".indexOf(escape);
      if (simple >= 0 && escape != '\0') {
        result.append("\b\t\n\f\r \"'\\".charAt(simple));
      } else if (escape >= '0' && escape <= '7') {
        int limit = Math.min(at + (escape <= '3' ? 2 : 1), length);
        int value = escape - '0';
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '7') {
          value = value << 3 | text.charAt(at++) - '0';
        }
        result.append((char) value);
      } else if (escape == '\r') {
        at += at < length && text.charAt(at) == '\n' ? 1 : 0;
      } else if (escape != '\n') {
        String code = Integer.toHexString(escape).toUpperCase();
        throw new IllegalArgumentException(
            "Invalid escape sequence: \\"
                + escape
                + " \\\\u"
                + "0".repeat(4 - code.length())
                + code);
      }
    }
    return result.toString();
  }
}
