import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** Searches on grids: breadth first, by least walls, with keys, islands, fire, and A star. */
public class GridSearch {
  record Cell(int row, int column) {
    Cell step(int direction) {
      return switch (direction) {
        case 0 -> new Cell(row - 1, column);
        case 1 -> new Cell(row, column + 1);
        case 2 -> new Cell(row + 1, column);
        default -> new Cell(row, column - 1);
      };
    }
  }

  private final char[][] grid;

  GridSearch(String... lines) {
    grid = new char[lines.length][];
    Arrays.setAll(grid, i -> lines[i].toCharArray());
  }

  char at(Cell cell) {
    boolean inside =
        cell.row() >= 0
            && cell.row() < grid.length
            && cell.column() >= 0
            && cell.column() < grid[cell.row()].length;
    return inside ? grid[cell.row()][cell.column()] : '#';
  }

  Cell find(char what) {
    for (int i = 0; i < grid.length; i++) {
      for (int j = 0; j < grid[i].length; j++) {
        if (grid[i][j] == what) {
          return new Cell(i, j);
        }
      }
    }
    return null;
  }

  String shortest(Cell from, Cell to) {
    Map<Cell, Integer> came = new HashMap<>();
    Queue<Cell> queue = new ArrayDeque<>();
    queue.add(from);
    came.put(from, -1);
    while (!queue.isEmpty() && !came.containsKey(to)) {
      Cell cell = queue.remove();
      for (int d = 0; d < 4; d++) {
        Cell next = cell.step(d);
        if (at(next) != '#' && came.putIfAbsent(next, d) == null) {
          queue.add(next);
        }
      }
    }
    if (!came.containsKey(to)) {
      return "no way, " + came.size() + " seen";
    }
    StringBuilder path = new StringBuilder();
    for (Cell cell = to; !cell.equals(from); ) {
      int d = came.get(cell);
      path.append("URDL".charAt(d));
      cell = cell.step((d + 2) % 4);
    }
    return path.reverse().toString();
  }

  int fewestWalls(Cell from, Cell to) {
    Map<Cell, Integer> walls = new HashMap<>(Map.of(from, 0));
    Deque<Cell> deque = new ArrayDeque<>(List.of(from));
    while (!deque.isEmpty()) {
      Cell cell = deque.pollFirst();
      for (int d = 0; d < 4; d++) {
        Cell next = cell.step(d);
        if (next.row() < 0
            || next.row() >= grid.length
            || next.column() < 0
            || next.column() >= grid[0].length) {
          continue;
        }
        int cost = at(next) == '#' ? 1 : 0;
        int total = walls.get(cell) + cost;
        if (total < walls.getOrDefault(next, Integer.MAX_VALUE)) {
          walls.put(next, total);
          if (cost == 0) {
            deque.offerFirst(next);
          } else {
            deque.offerLast(next);
          }
        }
      }
    }
    return walls.get(to);
  }

  int withKeys(Cell from) {
    record State(Cell cell, int keys) {}
    int all = 0;
    for (char[] row : grid) {
      for (char c : row) {
        all |= c >= 'a' && c <= 'f' ? 1 << c - 'a' : 0;
      }
    }
    Set<State> seen = new HashSet<>();
    List<State> level = List.of(new State(from, 0));
    for (int steps = 0; !level.isEmpty(); steps++) {
      List<State> next = new ArrayList<>();
      for (State state : level) {
        if (state.keys() == all) {
          return steps;
        }
        for (int d = 0; d < 4; d++) {
          Cell cell = state.cell().step(d);
          char c = at(cell);
          if (c == '#' || c >= 'A' && c <= 'F' && (state.keys() >> c - 'A' & 1) == 0) {
            continue;
          }
          State to =
              new State(cell, c >= 'a' && c <= 'f' ? state.keys() | 1 << c - 'a' : state.keys());
          if (seen.add(to)) {
            next.add(to);
          }
        }
      }
      level = next;
    }
    return -1;
  }

  List<Integer> islands(char land) {
    List<Integer> sizes = new ArrayList<>();
    boolean[][] seen = new boolean[grid.length][grid[0].length];
    for (int i = 0; i < grid.length; i++) {
      for (int j = 0; j < grid[i].length; j++) {
        int size = 0;
        Deque<Cell> stack = new ArrayDeque<>();
        stack.push(new Cell(i, j));
        while (!stack.isEmpty()) {
          Cell cell = stack.pop();
          if (at(cell) != land || seen[cell.row()][cell.column()]) {
            continue;
          }
          seen[cell.row()][cell.column()] = true;
          size++;
          for (int d = 0; d < 4; d++) {
            stack.push(cell.step(d));
          }
        }
        if (size > 0) {
          sizes.add(size);
        }
      }
    }
    sizes.sort(null);
    return sizes;
  }

  /** A star with a cost by digit, and how many cells it looked at. */
  String cheapest(Cell from, Cell to) {
    record Open(Cell cell, int cost, int estimate) {}
    PriorityQueue<Open> open =
        new PriorityQueue<>(
            (a, b) ->
                a.estimate() != b.estimate()
                    ? a.estimate() - b.estimate()
                    : a.cell().row() != b.cell().row()
                        ? a.cell().row() - b.cell().row()
                        : a.cell().column() - b.cell().column());
    Map<Cell, Integer> closed = new HashMap<>();
    open.add(new Open(from, 0, 0));
    while (!open.isEmpty()) {
      Open best = open.poll();
      if (closed.containsKey(best.cell())) {
        continue;
      }
      closed.put(best.cell(), best.cost());
      if (best.cell().equals(to)) {
        break;
      }
      for (int d = 0; d < 4; d++) {
        Cell next = best.cell().step(d);
        char c = at(next);
        if (Character.isDigit(c) && !closed.containsKey(next)) {
          int cost = best.cost() + c - '0';
          open.add(
              new Open(
                  next,
                  cost,
                  cost + Math.abs(next.row() - to.row()) + Math.abs(next.column() - to.column())));
        }
      }
    }
    return closed.get(to) + " after " + closed.size();
  }

  public static void main(String[] args) {
    GridSearch maze =
        new GridSearch("S.#.....", ".##.###.", "....#...", ".##.#.#.", "...#..#E", "##...##.");
    Cell start = maze.find('S');
    Cell end = maze.find('E');
    System.out.println(maze.shortest(start, end) + " " + maze.shortest(start, start) + ";");
    System.out.println(new GridSearch("S#.", "#..").shortest(new Cell(0, 0), new Cell(1, 2)));
    System.out.println(
        maze.fewestWalls(start, end)
            + " "
            + new GridSearch(".#.#.", "#####", ".#.#.")
                .fewestWalls(new Cell(0, 0), new Cell(2, 4)));
    System.out.println(
        new GridSearch("@.a..", "###.#", "b.A.B").withKeys(new Cell(0, 0))
            + " "
            + new GridSearch("@..aA", "..B#.", "....b").withKeys(new Cell(0, 0))
            + " "
            + new GridSearch("@Aa").withKeys(new Cell(0, 0)));
    System.out.println(maze.islands('.') + " " + maze.islands('x'));
    GridSearch costs =
        new GridSearch(
            "1163751742",
            "1381373672",
            "2136511328",
            "3694931569",
            "7463417111",
            "1319128137",
            "1359912421",
            "3125421639",
            "1293138521",
            "2311944581");
    System.out.println(costs.cheapest(new Cell(0, 0), new Cell(9, 9)));
  }
}
