package java.lang;

/**
 * Static operations on UTF-16 units and code points. What needs more of the Unicode tables than is
 * exact here is absent.
 */
public final class Character {
  /** The least value. */
  public static final char MIN_VALUE = '\u0000';

  /** The greatest value. */
  public static final char MAX_VALUE = '\uFFFF';

  /** The least base of a number system. */
  public static final int MIN_RADIX = 2;

  /** The greatest base of a number system. */
  public static final int MAX_RADIX = 36;

  /** The first unit that begins a surrogate pair. */
  public static final char MIN_HIGH_SURROGATE = '\uD800';

  /** The last unit that begins a surrogate pair. */
  public static final char MAX_HIGH_SURROGATE = '\uDBFF';

  /** The first unit that ends a surrogate pair. */
  public static final char MIN_LOW_SURROGATE = '\uDC00';

  /** The last unit that ends a surrogate pair. */
  public static final char MAX_LOW_SURROGATE = '\uDFFF';

  /** The first surrogate. */
  public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;

  /** The last surrogate. */
  public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;

  /** The first code point of two units. */
  public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x10000;

  /** The first code point. */
  public static final int MIN_CODE_POINT = 0;

  /** The last code point. */
  public static final int MAX_CODE_POINT = 0x10FFFF;

  /** The number of bits. */
  public static final int SIZE = 16;

  /** The number of bytes. */
  public static final int BYTES = 2;

  /** The digits zero of all decimal number systems below U+10000, in order. */
  private static final String ZEROS =
      "\u0030\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66"
          + "\u0DE6\u0E50\u0ED0\u0F20\u1040\u1090\u17E0\u1810\u1946\u19D0\u1A80\u1A90\u1B50"
          + "\u1BB0\u1C40\u1C50\uA620\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0\uFF10";

  private static final int FULL_WIDTH = 0xFF00;

  private Character() {}

  /** The difference, whose sign orders the two. */
  public static int compare(char a, char b) {
    return a - b;
  }

  /** The value itself. */
  public static int hashCode(char value) {
    return value;
  }

  /** The two bytes in the opposite order. */
  public static char reverseBytes(char value) {
    return (char) ((value & 0xFF00) >> 8 | value << 8);
  }

  /** Whether the number is one of Unicode's. */
  public static boolean isValidCodePoint(int point) {
    return point >= 0 && point <= MAX_CODE_POINT;
  }

  /** Whether the code point is one unit. */
  public static boolean isBmpCodePoint(int point) {
    return point >>> 16 == 0;
  }

  /** Whether the code point is two units. */
  public static boolean isSupplementaryCodePoint(int point) {
    return point >= MIN_SUPPLEMENTARY_CODE_POINT && point <= MAX_CODE_POINT;
  }

  /** Whether the unit begins a surrogate pair. */
  public static boolean isHighSurrogate(char unit) {
    return unit >= MIN_HIGH_SURROGATE && unit <= MAX_HIGH_SURROGATE;
  }

  /** Whether the unit ends a surrogate pair. */
  public static boolean isLowSurrogate(char unit) {
    return unit >= MIN_LOW_SURROGATE && unit <= MAX_LOW_SURROGATE;
  }

  /** Whether the unit is half of a surrogate pair. */
  public static boolean isSurrogate(char unit) {
    return unit >= MIN_SURROGATE && unit <= MAX_SURROGATE;
  }

  /** Whether the two units are one code point. */
  public static boolean isSurrogatePair(char high, char low) {
    return isHighSurrogate(high) && isLowSurrogate(low);
  }

  /** The number of units of a code point, which is not checked. */
  public static int charCount(int point) {
    return point >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
  }

  /** The code point of a surrogate pair, which is not checked. */
  public static int toCodePoint(char high, char low) {
    return ((high - MIN_HIGH_SURROGATE) << 10)
        + (low - MIN_LOW_SURROGATE)
        + MIN_SUPPLEMENTARY_CODE_POINT;
  }

  /** The first unit of a code point of two. */
  public static char highSurrogate(int point) {
    return (char) ((point >>> 10) + (MIN_HIGH_SURROGATE - (MIN_SUPPLEMENTARY_CODE_POINT >>> 10)));
  }

  /** The second unit of a code point of two. */
  public static char lowSurrogate(int point) {
    return (char) ((point & 0x3FF) + MIN_LOW_SURROGATE);
  }

  /** Whether the unit is a control character of ISO 8859-1. */
  public static boolean isISOControl(char unit) {
    return isISOControl((int) unit);
  }

  /** Whether the code point is a control character of ISO 8859-1. */
  public static boolean isISOControl(int point) {
    return point >= 0 && point <= 0x9F && (point >= 0x7F || point <= 0x1F);
  }

  /** Whether the unit is a separator of words, lines or paragraphs. */
  public static boolean isSpaceChar(char unit) {
    return isSpaceChar((int) unit);
  }

  /** Whether the code point is a separator of words, lines or paragraphs. */
  public static boolean isSpaceChar(int point) {
    return point == 0x20
        || point == 0xA0
        || point == 0x1680
        || point >= 0x2000 && point <= 0x200A
        || point == 0x2028
        || point == 0x2029
        || point == 0x202F
        || point == 0x205F
        || point == 0x3000;
  }

  /** Whether the unit is white space where lines may break, or a control character for it. */
  public static boolean isWhitespace(char unit) {
    return isWhitespace((int) unit);
  }

  /** Whether the code point is white space where lines may break, or a control character for it. */
  public static boolean isWhitespace(int point) {
    if (point >= 0x9 && point <= 0xD || point >= 0x1C && point <= 0x1F) {
      return true;
    }
    return isSpaceChar(point) && point != 0xA0 && point != 0x2007 && point != 0x202F;
  }

  /** Whether the unit is a decimal digit of any script. */
  public static boolean isDigit(char unit) {
    return decimal(unit) >= 0;
  }

  /** The value of a digit or Latin letter in a number system, or −1 when it has none. */
  public static int digit(char unit, int radix) {
    if (radix < MIN_RADIX || radix > MAX_RADIX) {
      return -1;
    }
    int value = decimal(unit);
    if (value < 0) {
      int letter = unit > FULL_WIDTH ? unit - FULL_WIDTH + 0x20 : unit;
      if (letter >= 'a' && letter <= 'z') {
        value = letter - 'a' + 10;
      } else if (letter >= 'A' && letter <= 'Z') {
        value = letter - 'A' + 10;
      }
    }
    return value < radix ? value : -1;
  }

  /** The value of a decimal digit, or −1. */
  private static int decimal(char unit) {
    if (unit < 0x80) {
      return unit >= '0' && unit <= '9' ? unit - '0' : -1;
    }
    for (int i = 1; i < ZEROS.length() && ZEROS.charAt(i) <= unit; i++) {
      if (unit - ZEROS.charAt(i) < 10) {
        return unit - ZEROS.charAt(i);
      }
    }
    return -1;
  }

  /** The digit or small letter for a value in a number system, or U+0000 when there is none. */
  public static char forDigit(int digit, int radix) {
    if (radix < MIN_RADIX || radix > MAX_RADIX || digit < 0 || digit >= radix) {
      return '\0';
    }
    return (char) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
  }
}
