package dev.jkc.lang.parser;

/** The form of numbers (JLS 3.10.1, 3.10.2), of which the lexer checks only the rough shape. */
final class NumberSyntax {
  private NumberSyntax() {}

  /** What is wrong with an integer literal; empty if nothing. */
  static String integerProblem(String text, boolean isJk) {
    int end = text.length();
    char last = text.charAt(end - 1);
    if (last == 'l' || last == 'L') {
      end--;
      last = end > 0 ? text.charAt(end - 1) : '0';
    }
    if (last == 'u' || last == 'U') {
      if (!isJk) {
        return "the suffix `" + text.substring(end - 1) + "` exists only in .jk files";
      }
      end--;
    }
    String digits = text.substring(0, end);
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      return digitsProblem(digits.substring(2), 16, "hexadecimal");
    }
    if (digits.startsWith("0b") || digits.startsWith("0B")) {
      return digitsProblem(digits.substring(2), 2, "binary");
    }
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      return digitsProblem(digits, 8, "octal");
    }
    return digitsProblem(digits, 10, "decimal");
  }

  private static String digitsProblem(String digits, int radix, String kind) {
    if (digits.isEmpty()) {
      return "this " + kind + " number has no digits";
    }
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c != '_' && Character.digit(c, radix) < 0) {
        return "`" + c + "` is not a digit of " + article(kind) + kind + " number";
      }
    }
    return digits.charAt(0) == '_' || digits.endsWith("_")
        ? "an underscore must stand between two digits"
        : "";
  }

  private static String article(String kind) {
    return kind.equals("octal") ? "an " : "a ";
  }

  /** What is wrong with a floating-point literal; empty if nothing. */
  static String floatingProblem(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '_' && !(maySurround(text, i - 1) && maySurround(text, i + 1))) {
        return "an underscore must stand between two digits";
      }
    }
    boolean isHexadecimal = text.startsWith("0x") || text.startsWith("0X");
    if (isHexadecimal && !isDigit(text, 2) && !(text.charAt(2) == '.' && isDigit(text, 3))) {
      return "this hexadecimal number has no digits";
    }
    return "";
  }

  private static boolean maySurround(String text, int index) {
    return isDigit(text, index)
        || (index >= 0 && index < text.length() && text.charAt(index) == '_');
  }

  /**
   * Whether there is a digit; the suffixes f and d and the exponent e count as digits of hex only.
   */
  private static boolean isDigit(String text, int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    boolean isHexadecimal = text.startsWith("0x") || text.startsWith("0X");
    int exponent = isHexadecimal ? Math.max(text.indexOf('p'), text.indexOf('P')) : -1;
    boolean inExponent = exponent >= 0 && index > exponent;
    return Character.digit(text.charAt(index), isHexadecimal && !inExponent ? 16 : 10) >= 0;
  }
}
