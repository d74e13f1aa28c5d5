package dev.jkc.lang.diagnostic;

/** A line of source as a terminal shows it: tabs expanded, wide characters counted twice. */
final class CellText {
  private static final int TAB_WIDTH = 4;

  private final StringBuilder shown = new StringBuilder();

  /** The cell at which each UTF-16 unit of the line starts, and behind them the width. */
  private final int[] cells;

  /** The index in {@code shown} of each cell, and behind them the length. */
  private final int[] shownIndexes;

  CellText(String line) {
    cells = new int[line.length() + 1];
    int[] indexes = new int[line.length() * TAB_WIDTH + 1];
    int cell = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      int units = Character.charCount(codePoint);
      int width = codePoint == '\t' ? TAB_WIDTH - cell % TAB_WIDTH : width(codePoint);
      for (int unit = 0; unit < units; unit++) {
        cells[i + unit] = cell;
      }
      for (int j = 0; j < width; j++) {
        indexes[cell + j] = shown.length() + (codePoint == '\t' ? j : 0);
      }
      if (codePoint == '\t') {
        shown.append(" ".repeat(width));
      } else {
        shown.appendCodePoint(isHidden(codePoint) ? 0xFFFD : codePoint);
      }
      cell += width;
      i += units;
    }
    cells[line.length()] = cell;
    indexes[cell] = shown.length();
    shownIndexes = indexes;
  }

  /** Control characters, direction marks and lone surrogates would garble the terminal. */
  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.FORMAT && !isHidden(codePoint))) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** The blocks of Unicode's East Asian wide characters and emoji. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0x303E)
        || (codePoint >= 0x3041 && codePoint <= 0xA4CF)
        || (codePoint >= 0xA960 && codePoint <= 0xA97C)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
        || (codePoint >= 0x1F680 && codePoint <= 0x1F6FF)
        || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }

  /** The number of cells. */
  int width() {
    return cells[cells.length - 1];
  }

  /** The cell at which the UTF-16 unit at {@code index} starts. */
  int cellOf(int index) {
    return cells[Math.min(index, cells.length - 1)];
  }

  /** What is shown from cell {@code from} to cell {@code to} (exclusive). */
  String slice(int from, int to) {
    int end = Math.min(to, width());
    return from >= end ? "" : shown.substring(shownIndexes[from], shownIndexes[end]);
  }
}
