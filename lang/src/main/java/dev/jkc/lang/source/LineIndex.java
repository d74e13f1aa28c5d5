package dev.jkc.lang.source;

import java.util.Arrays;

/** Offsets of the line starts of a text; lines end with LF, CR or CR LF (JLS 3.4). */
public final class LineIndex {
  private final int textLength;
  private final int[] starts;

  /** Makes an index from where the lines of a text start, in rising order, the first at 0. */
  public LineIndex(int textLength, int[] starts) {
    this.textLength = textLength;
    this.starts = starts.clone();
  }

  LineIndex(String text) {
    textLength = text.length();
    int[] found = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The number of lines; a text that ends with a line terminator has an empty last line. */
  public int lineCount() {
    return starts.length;
  }

  /** The 1-based line that holds {@code offset}. */
  public int lineOf(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** The 1-based column of {@code offset} in its line, in UTF-16 units. */
  public int columnOf(int offset) {
    return offset - starts[lineOf(offset) - 1] + 1;
  }

  /** The offset at which the 1-based {@code line} starts. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  /** The offset after the last unit of the 1-based {@code line}, its terminator included. */
  public int endOf(int line) {
    return line == starts.length ? textLength : starts[line];
  }
}
