import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Life in three ways that have to agree: on a torus of booleans, on bits, and on an endless set.
 */
public class LifeGames {
  interface Game {
    void step();

    boolean at(int row, int column);

    int alive();
  }

  static class Torus implements Game {
    private boolean[][] cells;

    Torus(int size) {
      cells = new boolean[size][size];
    }

    Torus set(int row, int column, String... pattern) {
      for (int i = 0; i < pattern.length; i++) {
        for (int j = 0; j < pattern[i].length(); j++) {
          cells[row + i][column + j] = pattern[i].charAt(j) == '#';
        }
      }
      return this;
    }

    @Override
    public void step() {
      int n = cells.length;
      boolean[][] next = new boolean[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          int count = 0;
          for (int d = 0; d < 9; d++) {
            if (d != 4 && cells[(i + n + d / 3 - 1) % n][(j + n + d % 3 - 1) % n]) {
              count++;
            }
          }
          next[i][j] = count == 3 || count == 2 && cells[i][j];
        }
      }
      cells = next;
    }

    @Override
    public boolean at(int row, int column) {
      return cells[row][column];
    }

    @Override
    public int alive() {
      int alive = 0;
      for (boolean[] row : cells) {
        for (boolean cell : row) {
          alive += cell ? 1 : 0;
        }
      }
      return alive;
    }
  }

  /** Rows of up to 64 cells, all of which are counted at once. */
  static class Bits implements Game {
    private long[] rows;
    private final int width;

    Bits(Game from, int size) {
      rows = new long[size];
      width = size;
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          rows[i] |= from.at(i, j) ? 1L << j : 0;
        }
      }
    }

    private long left(long row) {
      return (row << 1 | row >>> width - 1) & mask();
    }

    private long right(long row) {
      return (row >>> 1 | row << width - 1) & mask();
    }

    private long mask() {
      return width == 64 ? -1 : (1L << width) - 1;
    }

    @Override
    public void step() {
      long[] next = new long[rows.length];
      for (int i = 0; i < rows.length; i++) {
        long above = rows[(i + rows.length - 1) % rows.length];
        long here = rows[i];
        long below = rows[(i + 1) % rows.length];
        long ones = 0;
        long twos = 0;
        long fours = 0;
        for (long each :
            new long[] {
              left(above),
              above,
              right(above),
              left(here),
              right(here),
              left(below),
              below,
              right(below)
            }) {
          long carry = ones & each;
          ones ^= each;
          fours |= twos & carry;
          twos ^= carry;
        }
        next[i] = twos & ~fours & (ones | here);
      }
      rows = next;
    }

    @Override
    public boolean at(int row, int column) {
      return (rows[row] >>> column & 1) != 0;
    }

    @Override
    public int alive() {
      int alive = 0;
      for (long row : rows) {
        alive += Long.bitCount(row);
      }
      return alive;
    }
  }

  record Cell(int row, int column) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return row != other.row
          ? Integer.compare(row, other.row)
          : Integer.compare(column, other.column);
    }
  }

  static class Endless implements Game {
    private Set<Cell> cells = new HashSet<>();

    Endless(String... pattern) {
      for (int i = 0; i < pattern.length; i++) {
        for (int j = 0; j < pattern[i].length(); j++) {
          if (pattern[i].charAt(j) == '#') {
            cells.add(new Cell(i, j));
          }
        }
      }
    }

    @Override
    public void step() {
      Map<Cell, Integer> counts = new HashMap<>();
      for (Cell cell : cells) {
        for (int d = 0; d < 9; d++) {
          if (d != 4) {
            counts.merge(
                new Cell(cell.row() + d / 3 - 1, cell.column() + d % 3 - 1), 1, Integer::sum);
          }
        }
      }
      counts
          .entrySet()
          .removeIf(e -> e.getValue() != 3 && !(e.getValue() == 2 && cells.contains(e.getKey())));
      cells = new HashSet<>(counts.keySet());
    }

    @Override
    public boolean at(int row, int column) {
      return cells.contains(new Cell(row, column));
    }

    @Override
    public int alive() {
      return cells.size();
    }

    /** Moved to the corner, so that what only moved looks the same. */
    Set<Cell> shape() {
      int top = Integer.MAX_VALUE;
      int left = Integer.MAX_VALUE;
      for (Cell cell : cells) {
        top = Math.min(top, cell.row());
        left = Math.min(left, cell.column());
      }
      Set<Cell> moved = new TreeSet<>();
      for (Cell cell : cells) {
        moved.add(new Cell(cell.row() - top, cell.column() - left));
      }
      return moved;
    }
  }

  static List<String> show(Game game, int size) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder line = new StringBuilder();
      for (int j = 0; j < size; j++) {
        line.append(game.at(i, j) ? '#' : '.');
      }
      lines.add(line.toString());
    }
    return lines;
  }

  static String fate(Endless game, int limit) {
    Map<Set<Cell>, Integer> seen = new HashMap<>();
    Map<Set<Cell>, Cell> places = new HashMap<>();
    for (int generation = 0; generation <= limit; generation++) {
      if (game.alive() == 0) {
        return "dies at " + generation;
      }
      Set<Cell> shape = game.shape();
      Cell corner = new TreeSet<>(game.cells).first();
      Integer before = seen.put(shape, generation);
      if (before != null) {
        boolean moved = !places.get(shape).equals(corner);
        int period = generation - before;
        return (moved ? "flies" : period == 1 ? "rests" : "swings")
            + " from "
            + before
            + " by "
            + period
            + " with "
            + game.alive();
      }
      places.put(shape, corner);
      game.step();
    }
    return "still changes with " + game.alive();
  }

  static String elementary(int rule, int width, int steps) {
    boolean[] row = new boolean[width];
    row[width / 2] = true;
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < steps; s++) {
      boolean[] next = new boolean[width];
      for (int i = 0; i < width; i++) {
        text.append(row[i] ? '#' : '.');
        int code =
            (row[(i + width - 1) % width] ? 4 : 0)
                | (row[i] ? 2 : 0)
                | (row[(i + 1) % width] ? 1 : 0);
        next[i] = (rule >> code & 1) != 0;
      }
      text.append('/');
      row = next;
    }
    return text.toString();
  }

  public static void main(String[] args) {
    String[] glider = {".#.", "..#", "###"};
    Torus torus = new Torus(12).set(1, 1, glider).set(6, 6, ".##", "##.", ".#.");
    Game bits = new Bits(torus, 12);
    for (int generation = 0; generation <= 60; generation++) {
      if (!show(torus, 12).equals(show(bits, 12)) || torus.alive() != bits.alive()) {
        throw new AssertionError("they differ in generation " + generation);
      }
      if (generation % 20 == 0) {
        System.out.println(generation + ": " + torus.alive() + " " + show(bits, 12));
      }
      torus.step();
      bits.step();
    }
    Game full =
        new Bits(new Torus(64).set(3, 61, "###").set(62, 0, glider[0]).set(63, 0, glider[1]), 64);
    for (int i = 0; i < 5; i++) {
      System.out.print(full.alive() + " ");
      full.step();
    }
    System.out.println();
    Map<String, String[]> patterns = new TreeMap<>();
    patterns.put("block", new String[] {"##", "##"});
    patterns.put("blinker", new String[] {"###"});
    patterns.put("glider", glider);
    patterns.put("diehard", new String[] {"......#.", "##......", ".#...###"});
    patterns.put("pi", new String[] {"###", "#.#", "#.#"});
    patterns.put("ship", new String[] {".####", "#...#", "....#", "#..#."});
    patterns.put("acorn", new String[] {".#.....", "...#...", "##..###"});
    patterns.put("none", new String[] {"..."});
    patterns.put("toad", new String[] {".###", "###."});
    patterns.forEach(
        (name, pattern) -> System.out.println(name + " " + fate(new Endless(pattern), 200)));
    System.out.println(elementary(30, 15, 6));
    System.out.println(elementary(90, 15, 5));
    System.out.println(
        Arrays.toString(
            new int[] {elementary(110, 31, 40).hashCode(), elementary(184, 9, 9).hashCode()}));
  }
}
