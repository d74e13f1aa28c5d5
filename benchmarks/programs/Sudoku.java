/** A number puzzle with few hints, by backtracking over the cell with the fewest choices. */
final class Sudoku {
  private static final int[] PUZZLE = {
    8, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, 6, 0, 0, 0, 0, 0,
    0, 7, 0, 0, 9, 0, 2, 0, 0,
    0, 5, 0, 0, 0, 7, 0, 0, 0,
    0, 0, 0, 0, 4, 5, 7, 0, 0,
    0, 0, 0, 1, 0, 0, 0, 3, 0,
    0, 0, 1, 0, 0, 0, 0, 6, 8,
    0, 0, 8, 5, 0, 0, 0, 1, 0,
    0, 9, 0, 0, 0, 0, 4, 0, 0
  };

  private final int[] cells = new int[81];
  private final int[] rows = new int[9];
  private final int[] columns = new int[9];
  private final int[] boxes = new int[9];
  private long tried;

  private void set(int cell, int digit) {
    int bit = 1 << digit;
    cells[cell] = digit;
    rows[cell / 9] ^= bit;
    columns[cell % 9] ^= bit;
    boxes[cell / 27 * 3 + cell % 9 / 3] ^= bit;
  }

  private int choices(int cell) {
    int used = rows[cell / 9] | columns[cell % 9] | boxes[cell / 27 * 3 + cell % 9 / 3];
    return 0x3fe & ~used;
  }

  private boolean solve() {
    int best = -1;
    int fewest = 10;
    for (int cell = 0; cell < 81; cell++) {
      if (cells[cell] == 0) {
        int count = Integer.bitCount(choices(cell));
        if (count < fewest) {
          fewest = count;
          best = cell;
        }
      }
    }
    if (best < 0) {
      return true;
    }
    int choices = choices(best);
    for (int digit = 1; digit <= 9; digit++) {
      if ((choices & 1 << digit) != 0) {
        tried++;
        set(best, digit);
        if (solve()) {
          return true;
        }
        set(best, digit);
        cells[best] = 0;
      }
    }
    return false;
  }

  static long round() {
    long sum = 0;
    for (int turn = 0; turn < 10; turn++) {
      Sudoku sudoku = new Sudoku();
      for (int i = 0; i < 81; i++) {
        if (PUZZLE[i] != 0) {
          sudoku.set(i, PUZZLE[i]);
        }
      }
      sudoku.solve();
      for (int cell : sudoku.cells) {
        sum = sum * 11 + cell;
      }
      sum += sudoku.tried;
    }
    return sum;
  }

  public static void main(String[] args) {
    Timing.run(args, Sudoku::round);
  }
}
