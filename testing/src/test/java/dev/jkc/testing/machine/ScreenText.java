package dev.jkc.testing.machine;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kernel.console.Font;

/** Reads text back from pixels, with the kernel's own font. */
final class ScreenText {
  private static final int WIDTH = 8;
  private static final int HEIGHT = 16;

  private final Map<List<Integer>, Character> glyphs = new HashMap<>();

  ScreenText() {
    for (char character = ' '; character < 127; character++) {
      List<Integer> rows = new ArrayList<>();
      for (int y = 0; y < HEIGHT; y++) {
        rows.add(Font.row(character, y));
      }
      glyphs.put(rows, character);
    }
  }

  /**
   * The lines of a screen, without blanks at their ends; what is no character is a question mark.
   */
  List<String> read(BufferedImage screen) {
    List<String> lines = new ArrayList<>();
    for (int y = 0; y + HEIGHT <= screen.getHeight(); y += HEIGHT) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x + WIDTH <= screen.getWidth(); x += WIDTH) {
        line.append(character(screen, x, y));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The character whose pixels are all those of one of the cell's colours. */
  private char character(BufferedImage screen, int x, int y) {
    int first = screen.getRGB(x, y);
    List<Integer> same = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    for (int row = 0; row < HEIGHT; row++) {
      int bits = 0;
      for (int column = 0; column < WIDTH; column++) {
        bits = bits << 1 | (screen.getRGB(x + column, y + row) == first ? 1 : 0);
      }
      same.add(bits);
      other.add(~bits & 0xFF);
    }
    return glyphs.getOrDefault(other, glyphs.getOrDefault(same, '?'));
  }
}
