package java.util;

/** How numbers look to a {@link Scanner}. */
final class ScannedNumbers {
  private ScannedNumbers() {}

  /**
   * Where digits, perhaps with commas between groups of three, end; {@code start} when there are
   * none.
   */
  static int numeralEnd(String word, int start, int radix) {
    int at = digitsEnd(word, start, radix);
    boolean isLead = at > start && at - start <= 3 && word.charAt(start) != '0';
    if (!isLead || at >= word.length() || word.charAt(at) != ',') {
      return at == start ? -1 : at;
    }
    while (at < word.length() && word.charAt(at) == ',') {
      int end = digitsEnd(word, at + 1, radix);
      if (end - at - 1 != 3) {
        return -1;
      }
      at = end;
    }
    return at;
  }

  /** Decimal digits look right in every radix, and fail as numbers of lower ones. */
  private static int digitsEnd(String word, int start, int radix) {
    int at = start;
    while (at < word.length() && isDigit(word.charAt(at), radix)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char unit, int radix) {
    return Character.isDigit(unit) || Character.digit(unit, radix) >= 0;
  }

  /** The word without commas, and with digits of ASCII. */
  static String plain(String word) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (unit >= 0x80 && Character.isDigit(unit)) {
        text.append(Character.digit(unit, 10));
      } else if (unit != ',') {
        text.append(unit);
      }
    }
    return text.toString();
  }

  /** What a word is as a floating-point number, to be parsed, or null. */
  static String decimal(String word) {
    if (word == null) {
      return null;
    }
    int start = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    String magnitude = word.substring(start);
    // The sign of infinity looks right, but fails as a number.
    if (magnitude.equals("NaN") || magnitude.equals("Infinity") || magnitude.equals("\u221E")) {
      return word;
    }
    int at = numeralEnd(word, start, 10);
    boolean hasWhole = at > start;
    at = hasWhole ? at : start;
    if (at < word.length() && word.charAt(at) == '.') {
      int end = digitsEnd(word, at + 1, 10);
      if (!hasWhole && end == at + 1) {
        return null;
      }
      at = end;
    } else if (!hasWhole) {
      return null;
    }
    if (at < word.length() && (word.charAt(at) == 'e' || word.charAt(at) == 'E')) {
      at++;
      at += at < word.length() && (word.charAt(at) == '+' || word.charAt(at) == '-') ? 1 : 0;
      int end = digitsEnd(word, at, 10);
      if (end == at) {
        return null;
      }
      at = end;
    }
    return at == word.length() ? plain(word) : null;
  }
}
