/** The static methods of Character, on every unit and code point that matters. */
public class Characters {
  static int mix(int hash, int value) {
    return hash * 31 + value;
  }

  static int mix(int hash, boolean value) {
    return mix(hash, value ? 1 : 2);
  }

  static int unit(char c) {
    int hash = mix(1, Character.isHighSurrogate(c));
    hash = mix(hash, Character.isLowSurrogate(c));
    hash = mix(hash, Character.isSurrogate(c));
    hash = mix(hash, Character.isISOControl(c));
    hash = mix(hash, Character.isSpaceChar(c));
    hash = mix(hash, Character.isWhitespace(c));
    hash = mix(hash, Character.isDigit(c));
    hash = mix(hash, Character.reverseBytes(c));
    hash = mix(hash, Character.hashCode(c));
    hash = mix(hash, Character.digit(c, 10));
    hash = mix(hash, Character.digit(c, 36));
    return mix(hash, Character.digit(c, 16));
  }

  static int point(int c) {
    int hash = mix(2, Character.isValidCodePoint(c));
    hash = mix(hash, Character.isBmpCodePoint(c));
    hash = mix(hash, Character.isSupplementaryCodePoint(c));
    hash = mix(hash, Character.isISOControl(c));
    hash = mix(hash, Character.isSpaceChar(c));
    hash = mix(hash, Character.isWhitespace(c));
    hash = mix(hash, Character.charCount(c));
    hash = mix(hash, Character.highSurrogate(c));
    return mix(hash, Character.lowSurrogate(c));
  }

  public static void main(String[] args) {
    int hash = 0;
    for (int c = 0; c <= 0xFFFF; c++) {
      hash = mix(hash, unit((char) c));
      if ((c & 0xFF) == 0xFF) {
        System.out.println(hash);
      }
    }
    for (int c = -0x1000; c <= 0x111000; c++) {
      hash = mix(hash, point(c));
      if ((c & 0xFFF) == 0xFFF) {
        System.out.println(hash);
      }
    }
    for (int radix = 0; radix <= 40; radix++) {
      for (int digit = -2; digit <= 40; digit++) {
        System.out.print((int) Character.forDigit(digit, radix));
        System.out.print(' ');
      }
      System.out.println(Character.digit('7', radix));
    }
    System.out.println(Character.toCodePoint('\uD83D', '\uDE00'));
    System.out.println(Character.toCodePoint('a', 'b'));
    System.out.println(Character.isSurrogatePair('\uD83D', '\uDE00'));
    System.out.println(Character.isSurrogatePair('\uDE00', '\uD83D'));
    System.out.println(Character.compare('a', '\uFFFF'));
    System.out.println((int) Character.MIN_VALUE + Character.MAX_VALUE + Character.MIN_SURROGATE);
    System.out.println(Character.SIZE + Character.BYTES + Character.MAX_RADIX);
    System.out.println(Character.MAX_CODE_POINT - Character.MIN_SUPPLEMENTARY_CODE_POINT);
  }
}
