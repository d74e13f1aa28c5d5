package java.lang;

/**
 * Where words end, as far as it decides the form of a sigma: letters, digits and marks belong to
 * one word, and so do a dash, a quote or a full stop between two letters.
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

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.FORMAT;

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
    if (Categories.isIn(text.codePointAt(index), MARKS)) {
      return false;
    }
    int before = lastBefore(text, index);
    if (before < 0) {
      return true;
    }
    int left = text.codePointAt(before);
    int right = text.codePointAt(index);
    if (isWordPart(left) && isWordPart(right)) {
      return false;
    }
    if (isInner(right) && isLetter(left)) {
      int next = index + Character.charCount(right);
      next = behindMarks(text, next);
      return next >= length || !isLetter(text.codePointAt(next));
    }
    if (isInner(left) && isLetter(right)) {
      int further = lastBefore(text, before);
      return further < 0 || !isLetter(text.codePointAt(further));
    }
    return true;
  }

  private static int lastBefore(String text, int index) {
    int at = index;
    while (at > 0) {
      int point = text.codePointBefore(at);
      at -= Character.charCount(point);
      if (!Categories.isIn(point, MARKS)) {
        return at;
      }
    }
    return -1;
  }

  private static int behindMarks(String text, int index) {
    int at = index;
    while (at < text.length() && Categories.isIn(text.codePointAt(at), MARKS)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isWordPart(int point) {
    return Categories.isIn(point, LETTERS | DIGITS);
  }

  private static boolean isLetter(int point) {
    return Categories.isIn(point, LETTERS);
  }

  private static boolean isInner(int point) {
    return point == '\''
        || point == '"'
        || point == '.'
        || point == 0x2027
        || Categories.of(point) == Character.DASH_PUNCTUATION;
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
