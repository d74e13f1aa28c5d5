/** Conway's game on a torus, with the rule as an object and two grids that take turns. */
public class GameOfLife {
  interface Rule {
    boolean lives(boolean alive, int neighbours);
  }

  static class Conway implements Rule {
    @Override
    public boolean lives(boolean alive, int neighbours) {
      return neighbours == 3 || alive && neighbours == 2;
    }
  }

  static class HighLife extends Conway {
    @Override
    public boolean lives(boolean alive, int neighbours) {
      return super.lives(alive, neighbours) || !alive && neighbours == 6;
    }
  }

  static class Grid {
    final boolean[][] cells;

    Grid(int height, int width) {
      cells = new boolean[height][width];
    }

    boolean get(int row, int column) {
      boolean[] line = cells[Math.floorMod(row, cells.length)];
      return line[Math.floorMod(column, line.length)];
    }

    int neighbours(int row, int column) {
      int count = get(row, column) ? -1 : 0;
      for (int dr = -1; dr <= 1; dr++) {
        for (int dc = -1; dc <= 1; dc++) {
          if (get(row + dr, column + dc)) {
            count++;
          }
        }
      }
      return count;
    }

    void put(Pattern pattern, int row, int column) {
      for (int i = 0; i < pattern.rows.length; i++) {
        for (int j = 0; j < pattern.rows[i].length(); j++) {
          cells[row + i][column + j] |= pattern.rows[i].charAt(j) == '#';
        }
      }
    }

    int population() {
      int population = 0;
      for (boolean[] row : cells) {
        for (boolean cell : row) {
          population += cell ? 1 : 0;
        }
      }
      return population;
    }

    boolean sameAs(Grid other) {
      for (int i = 0; i < cells.length; i++) {
        for (int j = 0; j < cells[i].length; j++) {
          if (cells[i][j] != other.cells[i][j]) {
            return false;
          }
        }
      }
      return true;
    }

    void print() {
      for (boolean[] row : cells) {
        for (boolean cell : row) {
          System.out.print(cell ? '#' : '.');
        }
        System.out.println();
      }
    }
  }

  static class Pattern {
    static final Pattern GLIDER = new Pattern(new String[] {".#.", "..#", "###"});
    static final Pattern BLINKER = new Pattern(new String[] {"###"});
    static final Pattern ACORN = new Pattern(new String[] {".#", "...#", "##..###"});
    static final Pattern REPLICATOR =
        new Pattern(new String[] {"..###", ".#..#", "#...#", "#..#", "###"});

    final String[] rows;

    private Pattern(String[] rows) {
      this.rows = rows;
    }
  }

  private Grid now;
  private Grid next;
  private final Rule rule;
  private int generation;

  GameOfLife(int height, int width, Rule rule) {
    now = new Grid(height, width);
    next = new Grid(height, width);
    this.rule = rule;
  }

  GameOfLife with(Pattern pattern, int row, int column) {
    now.put(pattern, row, column);
    return this;
  }

  void step() {
    for (int i = 0; i < now.cells.length; i++) {
      boolean[] from = now.cells[i];
      boolean[] to = next.cells[i];
      for (int j = 0; j < from.length; j++) {
        to[j] = rule.lives(from[j], now.neighbours(i, j));
      }
    }
    Grid held = now;
    now = next;
    next = held;
    generation++;
  }

  GameOfLife run(int generations) {
    while (generations-- > 0) {
      step();
    }
    return this;
  }

  public static void main(String[] args) {
    Rule conway = new Conway();
    GameOfLife life = new GameOfLife(8, 12, conway);
    life.with(Pattern.GLIDER, 0, 0).with(Pattern.BLINKER, 5, 8);
    life.now.print();
    life.run(5);
    System.out.println();
    life.now.print();
    System.out.println(life.generation);

    GameOfLife glider = new GameOfLife(8, 8, conway).with(Pattern.GLIDER, 1, 1);
    GameOfLife later = new GameOfLife(8, 8, conway).with(Pattern.GLIDER, 1, 1).run(31);
    System.out.println(later.now.sameAs(glider.now));
    System.out.println(later.run(1).now.sameAs(glider.now));

    GameOfLife acorn = new GameOfLife(40, 50, conway).with(Pattern.ACORN, 20, 20);
    GameOfLife high = new GameOfLife(40, 50, new HighLife()).with(Pattern.REPLICATOR, 15, 20);
    for (int i = 0; i < 5; i++) {
      System.out.print(acorn.run(20).now.population());
      System.out.print(' ');
      System.out.println(high.run(12).now.population());
    }
  }
}
