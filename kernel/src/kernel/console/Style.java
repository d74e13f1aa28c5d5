package kernel.console;

/** The colours of the text to come, as the escape sequences of "select graphic rendition" leave them. */
final class Style {
  static final int DEFAULT_FOREGROUND = 7;
  static final int DEFAULT_BACKGROUND = 0;

  private static final int BRIGHT = 8;

  private static int foreground = DEFAULT_FOREGROUND;
  private static int background = DEFAULT_BACKGROUND;
  private static boolean bold;
  private static boolean inverse;

  private Style() {}

  static void reset() {
    foreground = DEFAULT_FOREGROUND;
    background = DEFAULT_BACKGROUND;
    bold = false;
    inverse = false;
  }

  /** Obeys one parameter; unknown ones change nothing. */
  static void select(int parameter) {
    switch (parameter) {
      case 0 -> reset();
      case 1 -> bold = true;
      case 7 -> inverse = true;
      case 22 -> bold = false;
      case 27 -> inverse = false;
      case 39 -> foreground = DEFAULT_FOREGROUND;
      case 49 -> background = DEFAULT_BACKGROUND;
      default -> selectColour(parameter);
    }
  }

  /** A cell of the text to come. */
  static int cell(int character) {
    int ink = bold ? foreground | BRIGHT : foreground;
    return inverse ? Cell.of(character, background, ink) : Cell.of(character, ink, background);
  }

  /** The cell that erasing leaves: the background is kept, as terminals do, the inversion is not. */
  static int erased() {
    return Cell.of(' ', foreground, background);
  }

  /** All of the style in one number, for {@link #restore}. */
  static int saved() {
    return foreground | background << 4 | (bold ? 0x100 : 0) | (inverse ? 0x200 : 0);
  }

  static void restore(int saved) {
    foreground = saved & 0xF;
    background = saved >> 4 & 0xF;
    bold = (saved & 0x100) != 0;
    inverse = (saved & 0x200) != 0;
  }

  private static void selectColour(int parameter) {
    if (parameter >= 30 && parameter <= 37) {
      foreground = parameter - 30;
    } else if (parameter >= 40 && parameter <= 47) {
      background = parameter - 40;
    } else if (parameter >= 90 && parameter <= 97) {
      foreground = parameter - 90 + BRIGHT;
    } else if (parameter >= 100 && parameter <= 107) {
      background = parameter - 100 + BRIGHT;
    }
  }
}
