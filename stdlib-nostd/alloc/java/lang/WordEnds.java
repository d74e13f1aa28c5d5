package java.lang;

/**
 * Where words end, as far as it decides the form of a sigma: letters, digits and marks belong to
 * one word, and so do a dash, a quote or a full stop between two letters, and the signs within
 * numbers. A character of two units ends the word that it belongs to, as in the JDK. Dictionaries
 * of languages without spaces are not looked at.
 */
final class WordEnds {
  private static final int CASED =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER;

  private static final int LETTERS =
      CASED | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;

  private static final int DIGITS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final int IGNORED =
      1 << Character.COMBINING_SPACING_MARK | 1 << Character.FORMAT;

  private static final int MARKS =
      IGNORED | 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

  private static final int CONNECTORS =
      1 << Character.DASH_PUNCTUATION | 1 << Character.CONNECTOR_PUNCTUATION;

  private static final int SOFT_HYPHEN = 0xAD;

  private WordEnds() {}

  /** Whether the letter at an index follows a cased one of its word, and no other follows it. */
  static boolean isLastLetter(String text, int index) {
    int at = index;
    while (!isBoundary(text, at)) {
      int before = text.codePointBefore(at);
      if (isCased(before)) {
        return !isCasedBehind(text, index + 1);
      }
      at -= Character.charCount(before);
    }
    return false;
  }

  private static boolean isCasedBehind(String text, int start) {
    int at = start;
    while (!isBoundary(text, at)) {
      int point = text.codePointAt(at);
      if (isCased(point)) {
        return true;
      }
      at += Character.charCount(point);
    }
    return false;
  }

  /** Whether one word ends at an index, and something else begins. */
  private static boolean isBoundary(String text, int index) {
    int length = text.length();
    if (index <= 0 || index >= length) {
      return true;
    }
    if (!Character.isBmpCodePoint(text.codePointBefore(index))) {
      return index > 2;
    }
    if (isMark(text.codePointAt(index))) {
      return false;
    }
    int before = lastBefore(text, index);
    if (before < 0) {
      return true;
    }
    int left = text.codePointAt(before);
    int right = text.codePointAt(index);
    if (isWordPart(left) && (isWordPart(right) || !Character.isBmpCodePoint(right))) {
      return false;
    }
    if (joins(left, right)) {
      int next = behindIgnored(text, index + Character.charCount(right));
      return next >= length || !isSameKind(left, text.codePointAt(next));
    }
    if (joins(right, left) && behindIgnored(text, before + Character.charCount(left)) == index) {
      int further = lastBefore(text, before);
      return further < 0 || !isSameKind(right, text.codePointAt(further));
    }
    return true;
  }

  /** What joins has no marks of its own, but may have some that take room or are not seen. */
  private static int behindIgnored(String text, int start) {
    int at = start;
    while (at < text.length() && isMark(text.charAt(at)) && isIn(text.charAt(at), IGNORED)) {
      at++;
    }
    return at;
  }

  /** Whether a character may stand between one like another and a further one like that. */
  private static boolean joins(int point, int inner) {
    boolean isQuote = inner == '\'' || inner == '"' || inner == '.';
    if (isLetter(point) || !Character.isBmpCodePoint(point)) {
      return isQuote || inner == SOFT_HYPHEN || inner == 0x2027 || isIn(inner, CONNECTORS);
    }
    return isIn(point, DIGITS) && (isQuote || inner == ',' || inner == 0x66B);
  }

  private static boolean isSameKind(int point, int other) {
    boolean isOpen = !Character.isBmpCodePoint(point) || !Character.isBmpCodePoint(other);
    return isOpen || (isLetter(point) ? isLetter(other) : isIn(other, DIGITS));
  }

  private static int lastBefore(String text, int index) {
    int at = index;
    while (at > 0) {
      int point = text.codePointBefore(at);
      at -= Character.charCount(point);
      if (!isMark(point)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isMark(int point) {
    return point != SOFT_HYPHEN && isIn(point, MARKS);
  }

  private static boolean isWordPart(int point) {
    return isLetter(point) || isIn(point, DIGITS);
  }

  private static boolean isLetter(int point) {
    boolean isKana =
        point >= 0x3041 && point <= 0x3094
            || point >= 0x309D && point <= 0x309E
            || point >= 0x30A1 && point <= 0x30FE;
    boolean isKanji =
        point == 0x3005
            || point >= 0x4E00 && point <= 0x9FA5
            || point >= 0xF900 && point <= 0xFA2D;
    return isIn(point, LETTERS) && !isKana && !isKanji;
  }

  /** Whether a category is in a set; what characters of two units are is not looked at. */
  private static boolean isIn(int point, int set) {
    return Character.isBmpCodePoint(point) && Categories.isIn(point, set);
  }

  private static boolean isCased(int point) {
    return Categories.isIn(point, CASED)
        || point >= 0x2B0 && point <= 0x2B8
        || point >= 0x2C0 && point <= 0x2C1
        || point >= 0x2E0 && point <= 0x2E4
        || point == 0x345
        || point == 0x37A
        || point >= 0x1D2C && point <= 0x1D61
        || point >= 0x2160 && point <= 0x217F
        || point >= 0x24B6 && point <= 0x24E9;
  }
}
