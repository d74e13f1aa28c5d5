/** The properties of all code points, as one checksum for each 4096 of them. */
public class AllCharacters {
  static long hash;

  static void mix(int value) {
    hash = hash * 0x5DEECE66DL + value + 11;
  }

  static void mix(boolean value) {
    mix(value ? 1 : 2);
  }

  static void identifiers(int c) {
    mix(Character.isJavaIdentifierStart(c));
    mix(Character.isJavaIdentifierPart(c));
    mix(Character.isUnicodeIdentifierStart(c));
    mix(Character.isUnicodeIdentifierPart(c));
    mix(Character.isIdentifierIgnorable(c));
  }

  static void letters(int c) {
    mix(Character.isLetter(c));
    mix(Character.isLetterOrDigit(c));
    mix(Character.isAlphabetic(c));
    mix(Character.isIdeographic(c));
    mix(Character.isUpperCase(c));
    mix(Character.isLowerCase(c));
    mix(Character.isTitleCase(c));
    mix(Character.isMirrored(c));
  }

  static void cases(int c) {
    mix(Character.toUpperCase(c));
    mix(Character.toLowerCase(c));
    mix(Character.toTitleCase(c));
  }

  static void numbers(int c) {
    mix(Character.isDigit(c));
    mix(Character.digit(c, 10));
    mix(Character.digit(c, 16));
    mix(Character.digit(c, 36));
    mix(Character.getNumericValue(c));
  }

  static void kinds(int c) {
    mix(Character.getType(c));
    mix(Character.isDefined(c));
    mix(Character.isSpaceChar(c));
    mix(Character.isWhitespace(c));
    mix(Character.isISOControl(c));
  }

  static void pictures(int c) {
    mix(Character.isEmoji(c));
    mix(Character.isEmojiPresentation(c));
    mix(Character.isEmojiModifier(c));
    mix(Character.isEmojiModifierBase(c));
    mix(Character.isEmojiComponent(c));
    mix(Character.isExtendedPictographic(c));
  }

  static void units(char c) {
    mix(Character.getType(c));
    mix(Character.isLetter(c));
    mix(Character.isLetterOrDigit(c));
    mix(Character.isUpperCase(c));
    mix(Character.isLowerCase(c));
    mix(Character.isTitleCase(c));
    mix(Character.isDefined(c));
    mix(Character.isMirrored(c));
    mix(Character.isJavaIdentifierStart(c));
    mix(Character.isJavaIdentifierPart(c));
    mix(Character.isUnicodeIdentifierStart(c));
    mix(Character.isUnicodeIdentifierPart(c));
    mix(Character.isIdentifierIgnorable(c));
    mix(Character.getNumericValue(c));
    mix(Character.toTitleCase(c));
    mix(Character.toUpperCase(c));
    mix(Character.toLowerCase(c));
  }

  public static void main(String[] args) {
    String[] names = {"identifiers", "letters", "cases", "numbers", "kinds", "pictures"};
    for (int what = 0; what < names.length; what++) {
      hash = 0;
      long last = 0;
      for (int c = 0; c < 0x110000; c++) {
        switch (what) {
          case 0 -> identifiers(c);
          case 1 -> letters(c);
          case 2 -> cases(c);
          case 3 -> numbers(c);
          case 4 -> kinds(c);
          default -> pictures(c);
        }
        if ((c & 0xFFF) == 0xFFF) {
          if (c < 0x20000 || c >= 0x2F000 && c < 0x33000 || c >= 0xE0000 && c < 0xE2000) {
            System.out.println(names[what] + " " + (c >> 12) + " " + hash);
          }
        }
      }
      System.out.println(names[what] + " " + hash);
    }
    hash = 0;
    for (int c = 0; c < 0x10000; c++) {
      units((char) c);
      if ((c & 0xFFF) == 0xFFF) {
        System.out.println("units " + (c >> 12) + " " + hash);
      }
    }
    for (int c : new int[] {-1, -2147483648, 0x110000, 2147483647}) {
      hash = 0;
      identifiers(c);
      letters(c);
      cases(c);
      kinds(c);
      numbers(c);
      pictures(c);
      System.out.println(c + " " + hash);
    }
    System.out.println(
        new Character('x') + " " + Character.isSpace('\t') + Character.isJavaLetter('$'));
    String text = "a\uD83D\uDE00b\uDE00\uD83Dc";
    char[] array = text.toCharArray();
    for (int i = -1; i <= text.length() + 1; i++) {
      line("at", i, () -> 0);
      final int at = i;
      line("codePointAt", i, () -> Character.codePointAt(text, at));
      line("codePointAt", i, () -> Character.codePointAt(array, at));
      line("codePointAt", i, () -> Character.codePointAt(array, at, 2));
      line("codePointBefore", i, () -> Character.codePointBefore(text, at));
      line("codePointBefore", i, () -> Character.codePointBefore(array, at));
      line("codePointBefore", i, () -> Character.codePointBefore(array, at, 2));
      line("codePointCount", i, () -> Character.codePointCount(text, 0, at));
      line("codePointCount", i, () -> Character.codePointCount(array, 1, at));
      line("offset", i, () -> Character.offsetByCodePoints(text, at, 2));
      line("offset", i, () -> Character.offsetByCodePoints(text, at, -2));
      line("toChars", i, () -> Character.toChars(0x1F600, array.clone(), at));
      line("toChars", i, () -> Character.toChars('x', array.clone(), at));
      line("text", i, () -> text.codePointAt(at));
      line("text", i, () -> text.codePointBefore(at));
      line("text", i, () -> text.codePointCount(0, at));
      line("text", i, () -> text.offsetByCodePoints(at, 1));
    }
  }

  interface Action {
    int run();
  }

  static void line(String name, int index, Action action) {
    try {
      System.out.println(name + " " + index + " " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + " " + index + " " + e);
    }
  }
}
