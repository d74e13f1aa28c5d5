package kernel.console;

/** A character with its two colours in 16 bits: 7 of the character, one unused, 4 of foreground, 4 of background. */
final class Cell {
  /** A blank in the colours that the console begins with. */
  static final int BLANK = ' ' | Style.DEFAULT_FOREGROUND << 8 | Style.DEFAULT_BACKGROUND << 12;

  private Cell() {}

  static int of(int character, int foreground, int background) {
    return character | foreground << 8 | background << 12;
  }

  static int character(int cell) {
    return cell & 0x7F;
  }

  static int foreground(int cell) {
    return cell >> 8 & 0xF;
  }

  static int background(int cell) {
    return cell >> 12 & 0xF;
  }

  static boolean haveSameColours(int a, int b) {
    return (a ^ b) >> 8 == 0;
  }

  /** The cell under the cursor: its colours change places, or become visible when they are the same. */
  static int underCursor(int cell) {
    int foreground = foreground(cell);
    int background = background(cell);
    return of(character(cell), background, foreground != background ? foreground : background ^ 0x7);
  }
}
