package dev.jkc.compiler.object;

import java.util.Arrays;

/** The lines of the code of a section: which line holds from each offset on. */
final class SectionLines {
  private long[] offsets = new long[8];
  private int[] lines = new int[8];
  private int size;

  /** Says which line holds from an offset on, whatever was said of it before. */
  void put(long offset, int line) {
    int row = make(offset);
    lines[row] = line;
  }

  /** Says which line holds from an offset on, unless that was said already. */
  void putIfAbsent(long offset, int line) {
    if (rowFrom(offset) == size || offsets[rowFrom(offset)] != offset) {
      put(offset, line);
    }
  }

  /** Tables are written by rising offset, but for those of several files. */
  private int make(long offset) {
    int row = size == 0 || offsets[size - 1] < offset ? size : rowFrom(offset);
    if (row < size && offsets[row] == offset) {
      return row;
    }
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    System.arraycopy(offsets, row, offsets, row + 1, size - row);
    System.arraycopy(lines, row, lines, row + 1, size - row);
    offsets[row] = offset;
    size++;
    return row;
  }

  /** The first row at or behind an offset; {@link #size()} when there is none. */
  int rowFrom(long offset) {
    int found = Arrays.binarySearch(offsets, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }

  int size() {
    return size;
  }

  long offset(int row) {
    return offsets[row];
  }

  int line(int row) {
    return lines[row];
  }
}
