package java.lang;

/** Capital and small letters of whole strings. */
final class StringCases {
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final char SMALL_SIGMA = '\u03C3';
  private static final char FINAL_SIGMA = '\u03C2';
  private static final int DOTTED_CAPITAL_I = 0x130;

  private StringCases() {}

  /** Compares parts, where capital and small letters count as the same. */
  static int compareFolded(
      String text, int start, int end, String other, int otherStart, int otherEnd) {
    boolean pairs = text.coder() == Units.UTF16 && other.coder() == Units.UTF16;
    int i = start;
    int j = otherStart;
    for (; i < end && j < otherEnd; i++, j++) {
      int a = Units.get(text.units(), text.coder(), i);
      int b = Units.get(other.units(), other.coder(), j);
      if (a == b || CaseTables.folded(a) == CaseTables.folded(b)) {
        continue;
      }
      if (pairs) {
        boolean startsPair = Character.isHighSurrogate((char) a);
        boolean startsOtherPair = Character.isHighSurrogate((char) b);
        a = pointAround(text.units(), i, start, end);
        b = pointAround(other.units(), j, otherStart, otherEnd);
        i += startsPair ? Character.charCount(a) - 1 : 0;
        j += startsOtherPair ? Character.charCount(b) - 1 : 0;
      }
      int difference = CaseTables.folded(a) - CaseTables.folded(b);
      if (difference != 0) {
        return difference;
      }
    }
    return end - start - (otherEnd - otherStart);
  }

  /** The code point that the unit at an index is a part of, looking no further than these bounds. */
  private static int pointAround(byte[] wide, int index, int start, int end) {
    char unit = Units.getWide(wide, index);
    char before = index > start ? Units.getWide(wide, index - 1) : 0;
    char after = index + 1 < end ? Units.getWide(wide, index + 1) : 0;
    if (Character.isSurrogatePair(before, unit)) {
      return Character.toCodePoint(before, unit);
    }
    return Character.isSurrogatePair(unit, after) ? Character.toCodePoint(unit, after) : unit;
  }

  /** A string in capital letters. */
  static String capital(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && isCapital(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == length) {
      return text;
    }
    StringBuilder result = new StringBuilder(length);
    result.append(text, 0, at);
    while (at < length) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      int form = CaseTables.longCapital(point);
      if (form < 0) {
        result.appendCodePoint(CaseTables.capital(point));
        continue;
      }
      for (int i = 0; CaseTables.longCapitalUnit(form, i) != 0; i++) {
        result.append(CaseTables.longCapitalUnit(form, i));
      }
    }
    return result.toString();
  }

  private static boolean isCapital(int point) {
    return CaseTables.capital(point) == point && CaseTables.longCapital(point) < 0;
  }

  /** A string in small letters. */
  static String small(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && CaseTables.small(text.codePointAt(at)) == text.codePointAt(at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == length) {
      return text;
    }
    StringBuilder result = new StringBuilder(length);
    result.append(text, 0, at);
    while (at < length) {
      int point = text.codePointAt(at);
      if (point == DOTTED_CAPITAL_I) {
        result.append("i\u0307");
      } else if (point == CAPITAL_SIGMA) {
        result.append(WordEnds.isLastLetter(text, at) ? FINAL_SIGMA : SMALL_SIGMA);
      } else {
        result.appendCodePoint(CaseTables.small(point));
      }
      at += Character.charCount(point);
    }
    return result.toString();
  }
}
