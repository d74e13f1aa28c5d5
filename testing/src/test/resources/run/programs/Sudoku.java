import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sudoku by masks of bits: constraints first, then a search where there are fewest choices. */
public class Sudoku {
  private static final int ALL = 0x1ff;
  private static final int[][] PEERS = new int[81][];

  static {
    for (int cell = 0; cell < 81; cell++) {
      int[] peers = new int[20];
      int n = 0;
      for (int other = 0; other < 81; other++) {
        boolean row = other / 9 == cell / 9;
        boolean column = other % 9 == cell % 9;
        boolean box = other / 27 == cell / 27 && other % 9 / 3 == cell % 9 / 3;
        if (other != cell && (row || column || box)) {
          peers[n++] = other;
        }
      }
      PEERS[cell] = peers;
    }
  }

  static class Contradiction extends Exception {
    private static final long serialVersionUID = 1;

    Contradiction(int cell, String why) {
      super(why + " at " + (char) ('A' + cell / 9) + (cell % 9 + 1));
    }
  }

  private final int[] possible = new int[81];
  private int open = 81;
  private static int guesses;

  Sudoku(String text) throws Contradiction {
    Arrays.fill(possible, ALL);
    int cell = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '1' && c <= '9') {
        set(cell++, 1 << c - '1');
      } else if (c == '.' || c == '0') {
        cell++;
      }
    }
    if (cell != 81) {
      throw new IllegalArgumentException(cell + " cells");
    }
  }

  private Sudoku(Sudoku other) {
    System.arraycopy(other.possible, 0, possible, 0, 81);
    open = other.open;
  }

  private void set(int cell, int bit) throws Contradiction {
    if ((possible[cell] & bit) == 0) {
      throw new Contradiction(cell, "no " + (Integer.numberOfTrailingZeros(bit) + 1));
    }
    if (possible[cell] < 0) {
      return;
    }
    possible[cell] = bit | Integer.MIN_VALUE;
    open--;
    for (int peer : PEERS[cell]) {
      exclude(peer, bit);
    }
  }

  private void exclude(int cell, int bits) throws Contradiction {
    int now = possible[cell];
    if ((now & bits) == 0) {
      return;
    }
    if (now < 0 || (now & ~bits) == 0) {
      throw new Contradiction(cell, "nothing left");
    }
    now &= ~bits;
    possible[cell] = now;
    if (Integer.bitCount(now) == 1) {
      set(cell, now);
    }
  }

  /** A number that fits in one place only of a row, column or box belongs there. */
  private boolean hidden() throws Contradiction {
    boolean found = false;
    for (int unit = 0; unit < 27; unit++) {
      int once = 0;
      int twice = 0;
      int fixed = 0;
      for (int i = 0; i < 9; i++) {
        int p = possible[cell(unit, i)];
        fixed |= p < 0 ? p & ALL : 0;
        twice |= once & p;
        once |= p;
      }
      if ((once & ALL) != ALL) {
        throw new Contradiction(cell(unit, 0), "unit " + unit + " is incomplete");
      }
      once &= ALL & ~twice & ~fixed;
      while (once != 0) {
        int bit = Integer.lowestOneBit(once);
        once &= ~bit;
        for (int i = 0; i < 9; i++) {
          if ((possible[cell(unit, i)] & bit) != 0) {
            set(cell(unit, i), bit);
            found = true;
            break;
          }
        }
      }
    }
    return found;
  }

  private static int cell(int unit, int i) {
    return switch (unit / 9) {
      case 0 -> unit * 9 + i;
      case 1 -> i * 9 + unit % 9;
      default -> {
        int box = unit % 9;
        yield box / 3 * 27 + box % 3 * 3 + i / 3 * 9 + i % 3;
      }
    };
  }

  private void solve(List<Sudoku> solutions, int most) {
    try {
      while (open > 0 && hidden()) {}
    } catch (Contradiction e) {
      return;
    }
    if (open == 0) {
      solutions.add(this);
      return;
    }
    int best = -1;
    int fewest = 10;
    for (int cell = 0; cell < 81; cell++) {
      int n = Integer.bitCount(possible[cell]);
      if (possible[cell] > 0 && n < fewest) {
        fewest = n;
        best = cell;
      }
    }
    for (int left = possible[best]; left != 0 && solutions.size() < most; left &= left - 1) {
      guesses++;
      Sudoku copy = new Sudoku(this);
      try {
        copy.set(best, left & -left);
      } catch (Contradiction e) {
        continue;
      }
      copy.solve(solutions, most);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int cell = 0; cell < 81; cell++) {
      text.append(
          possible[cell] < 0
              ? (char) ('1' + Integer.numberOfTrailingZeros(possible[cell] & ALL))
              : '.');
      text.append(cell % 27 == 26 && cell < 80 ? "\n" : cell % 9 == 8 ? " " : "");
    }
    return text.toString();
  }

  boolean valid() {
    for (int unit = 0; unit < 27; unit++) {
      int seen = 0;
      for (int i = 0; i < 9; i++) {
        seen |= possible[cell(unit, i)] & ALL;
      }
      if (seen != ALL) {
        return false;
      }
    }
    return open == 0;
  }

  public static void main(String[] args) {
    String[] puzzles = {
      "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
      "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
      "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
      "123456789 456789123 789123456 234567891 567891234 891234567 345678912 678912345 ........4",
      "55.......".repeat(9),
      "12345678. ........9 " + "0".repeat(63),
      "1234",
      "................................................................................."
    };
    for (String puzzle : puzzles) {
      guesses = 0;
      List<Sudoku> solutions = new ArrayList<>();
      try {
        Sudoku sudoku = new Sudoku(puzzle);
        int before = sudoku.open;
        sudoku.solve(solutions, 2);
        System.out.println(
            solutions.size() + " solutions with " + guesses + " guesses from " + before + " open");
        if (!solutions.isEmpty()) {
          System.out.println(solutions.get(0) + (solutions.get(0).valid() ? "" : "wrong"));
        }
      } catch (Contradiction e) {
        System.out.println(e.getMessage());
      } catch (IllegalArgumentException e) {
        System.out.println("not a puzzle: " + e.getMessage());
      }
    }
  }
}
