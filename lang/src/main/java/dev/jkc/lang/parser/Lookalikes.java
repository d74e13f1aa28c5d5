package dev.jkc.lang.parser;

/** Characters that word processors and web pages put where a program needs plain ones. */
final class Lookalikes {
  private Lookalikes() {}

  /** What was probably meant, in backticks or words; empty when nobody knows. */
  static String plainForm(int codePoint) {
    return switch (codePoint) {
      case 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02 -> "`\"`";
      case 0x2018, 0x2019, 0x201A, 0x201B, 0xFF07 -> "`'`";
      case 0x00A0, 0x2007, 0x202F, 0x3000, 0x200B, 0xFEFF -> "a plain space";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> "`-`";
      case 0x037E, 0xFF1B -> "`;`";
      case 0x2026 -> "`...`";
      case 0x2192 -> "`->`";
      case 0x00D7 -> "`*`";
      case 0x00F7 -> "`/`";
      case 0x2264 -> "`<=`";
      case 0x2265 -> "`>=`";
      case 0x2260 -> "`!=`";
      case 0xFF08 -> "`(`";
      case 0xFF09 -> "`)`";
      case 0xFF0C -> "`,`";
      default -> "";
    };
  }
}
