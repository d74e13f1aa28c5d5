package dev.jkc.lang.ast.walk;

/** Spells characters and strings as literals (JLS 3.10). */
final class LiteralText {
  private LiteralText() {}

  /** A string literal. */
  static String string(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      text.append(value.charAt(i) == '"' ? "\\\"" : escaped(value.charAt(i)));
    }
    return text.append('"').toString();
  }

  /** A character literal. */
  static String character(char value) {
    return "'" + (value == '\'' ? "\\'" : escaped(value)) + "'";
  }

  /**
   * A text block whose lines and closing delimiter start at the left margin, so that nothing counts
   * as incidental white space.
   */
  static String textBlock(String value) {
    StringBuilder text = new StringBuilder("\"\"\"\n");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean endsLine = i + 1 == value.length() || value.charAt(i + 1) == '\n';
      if (c == '\n') {
        text.append('\n');
      } else if (c == '"') {
        text.append("\\\"");
      } else if (endsLine && c == ' ') {
        text.append("\\s");
      } else if (endsLine && Character.isWhitespace(c) && c > ' ') {
        // No escape spells it, but one behind it keeps it from the end of the line.
        text.append(c).append(i + 1 == value.length() ? "\\\n" : "\\n\\\n");
        i += i + 1 == value.length() ? 0 : 1;
      } else {
        text.append(escaped(c));
      }
    }
    if (!value.endsWith("\n") && !text.toString().endsWith("\\\n")) {
      text.append("\\\n");
    }
    return text.append("\"\"\"").toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      default -> {
        if (c < ' ') {
          // Three digits, so that a digit behind it is not read as part of it.
          yield "\\%03o".formatted((int) c);
        }
        yield Character.isSurrogate(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c);
      }
    };
  }
}
