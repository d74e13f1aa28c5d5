/** Character: kinds, digits, surrogates. */
public class CharacterMethods {
  private static final String SAMPLE = "aZ5 _$\t\n\u00e9\u00df\u0130\u01c5\u0663\u4f60\u20ac\u00a0\u200b\u0000\ufeff+(-\u0301";

  interface Kind {
    boolean is(char c);
  }

  /** Which of the sample are of a kind. */
  static String of(Kind kind) {
    StringBuilder text = new StringBuilder();
    for (char c : SAMPLE.toCharArray()) {
      text.append(kind.is(c) ? '1' : '0');
    }
    return text.toString();
  }

  public static void main(String[] args) {
    check("isDigit", of(Character::isDigit));
    check("isLetter", of(Character::isLetter));
    check("isLetterOrDigit", of(Character::isLetterOrDigit));
    check("isUpperCase", of(Character::isUpperCase));
    check("isLowerCase", of(Character::isLowerCase));
    check("isTitleCase", of(Character::isTitleCase));
    check("isWhitespace", of(Character::isWhitespace));
    check("isSpaceChar", of(Character::isSpaceChar));
    check("isISOControl", of(Character::isISOControl));
    check("isAlphabetic", of(c -> Character.isAlphabetic(c)));
    check("isIdeographic", of(c -> Character.isIdeographic(c)));
    check("isDefined", of(Character::isDefined));
    check("isJavaIdentifierStart", of(Character::isJavaIdentifierStart));
    check("isJavaIdentifierPart", of(Character::isJavaIdentifierPart));
    check("isMirrored", of(Character::isMirrored));
    check("toUpperCase", Character.toUpperCase('a') + "" + Character.toUpperCase('\u00df') + Character.toUpperCase('5'));
    check("toLowerCase", Character.toLowerCase('Z') + "" + (int) Character.toLowerCase('\u0130'));
    check("toTitleCase", (int) Character.toTitleCase('\u01c6'));
    check("toUpperCase of code point", Character.toUpperCase(0x10428) == 0x10400);
    check("digit", Character.digit('f', 16) + " " + Character.digit('g', 16) + " " + Character.digit('\u0663', 10));
    check("forDigit", Character.forDigit(11, 16) + " " + (int) Character.forDigit(16, 16));
    check("getNumericValue", Character.getNumericValue('7') + " " + Character.getNumericValue('z') + " " + Character.getNumericValue('-'));
    check("getType", Character.getType('a') + " " + Character.getType('5') + " " + Character.getType('+'));
    check("isSurrogate", Character.isSurrogate('\ud800') + " " + Character.isHighSurrogate('\udc00'));
    check("isSurrogatePair", Character.isSurrogatePair('\ud83d', '\ude00'));
    check("toCodePoint", Character.toCodePoint('\ud83d', '\ude00'));
    check("toChars", Character.toChars(0x1f600).length + " " + Character.toChars('x')[0]);
    check("toChars fails", () -> Character.toChars(-1));
    check("charCount", Character.charCount(0xffff) + " " + Character.charCount(0x10000));
    check("isValidCodePoint", Character.isValidCodePoint(0x10ffff) + " " + Character.isValidCodePoint(0x110000));
    check("isBmpCodePoint", Character.isBmpCodePoint(0x10000));
    check("isSupplementaryCodePoint", Character.isSupplementaryCodePoint(0x10000));
    check("highSurrogate", (int) Character.highSurrogate(0x1f600) + " " + (int) Character.lowSurrogate(0x1f600));
    check("codePointAt", Character.codePointAt("a\ud83d\ude00", 1) + " " + Character.codePointAt(new char[] {'b'}, 0));
    check("codePointAt fails", () -> Character.codePointAt("a", 1));
    check("codePointCount", Character.codePointCount("a\ud83d\ude00\ud83d", 0, 4));
    check("compare", Character.compare('a', 'c') + " " + Character.valueOf('z').compareTo('a'));
    check("hashCode", Character.hashCode('a') + " " + Character.valueOf('b').hashCode());
    check("equals", Character.valueOf('a').equals('a') + " " + Character.valueOf('a').equals(97));
    check("toString", Character.toString('x') + Character.toString(0x1f600).length() + Character.valueOf('y'));
    check("reverseBytes", (int) Character.reverseBytes('\u1234'));
    check("charValue", Character.valueOf('q').charValue());
    check("cache", Character.valueOf('\u007f') == Character.valueOf('\u007f'));
    check("constants", Character.MIN_RADIX + " " + Character.MAX_RADIX + " " + Character.MAX_CODE_POINT);
    check("getName none", Character.BYTES + Character.SIZE);
    check("arithmetic", (char) (Character.valueOf('a') + 2) + "" + (Character.valueOf('a') + 2));
    check("increment", increment());
    check("switch", vowel('e') + vowel('x') + vowel('\u4f60'));
    check("counted", counted("hello world"));
    check("rotated", rotated("Hello, World!", 13) + rotated(rotated("Abc xyz", 5), 21));
    check("isEmoji", Character.isEmoji(0x1f600));
    check("isUnicodeIdentifierStart", Character.isUnicodeIdentifierStart('\u4f60'));
  }

  private static String increment() {
    char c = 'y';
    c++;
    c += 1;
    Character boxed = c;
    boxed++;
    return c + "" + boxed + (int) boxed;
  }

  private static String vowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> "vowel ";
      case '\u4f60' -> "you ";
      default -> "other ";
    };
  }

  private static String counted(String text) {
    int[] counts = new int[26];
    for (char c : text.toCharArray()) {
      if (c >= 'a' && c <= 'z') {
        counts[c - 'a']++;
      }
    }
    StringBuilder result = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      if (counts[c - 'a'] > 1) {
        result.append(c).append(counts[c - 'a']);
      }
    }
    return result.toString();
  }

  private static String rotated(String text, int by) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        c = (char) ((c - 'A' + by) % 26 + 'A');
      } else if (Character.isLowerCase(c)) {
        c = (char) ((c - 'a' + by) % 26 + 'a');
      }
      result.append(c);
    }
    return result.toString();
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
