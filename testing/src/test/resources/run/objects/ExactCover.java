/** Knuth's dancing links: sudoku and queens as exact covers of columns by rows. */
public class ExactCover {
  static class Node {
    Node left = this, right = this, up = this, down = this;
    Column column;
    final int row;

    Node(int row) {
      this.row = row;
    }
  }

  static class Column extends Node {
    int size;
    final boolean optional;

    Column(boolean optional) {
      super(-1);
      this.optional = optional;
      column = this;
    }

    void append(Node node) {
      node.column = this;
      node.up = up;
      node.down = this;
      up.down = node;
      up = node;
      size++;
    }

    void cover() {
      right.left = left;
      left.right = right;
      for (Node i = down; i != this; i = i.down) {
        for (Node j = i.right; j != i; j = j.right) {
          j.up.down = j.down;
          j.down.up = j.up;
          j.column.size--;
        }
      }
    }

    void uncover() {
      for (Node i = up; i != this; i = i.up) {
        for (Node j = i.left; j != i; j = j.left) {
          j.column.size++;
          j.up.down = j.down.up = j;
        }
      }
      right.left = left.right = this;
    }
  }

  interface Listener {
    /** Returns whether to look for more. */
    boolean found(int[] rows, int count);
  }

  private final Column root = new Column(false);
  private final Column[] columns;
  private final int[] solution = new int[100];
  private final Listener listener;
  private int nodes;

  ExactCover(int required, int optional, Listener listener) {
    this.listener = listener;
    columns = new Column[required + optional];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(i >= required);
      if (i < required) {
        Column column = columns[i];
        column.left = root.left;
        column.right = root;
        root.left = root.left.right = column;
      }
    }
  }

  void addRow(int number, int[] places) {
    Node first = null;
    for (int place : places) {
      Node node = new Node(number);
      columns[place].append(node);
      if (first == null) {
        first = node;
      } else {
        node.left = first.left;
        node.right = first;
        first.left.right = node;
        first.left = node;
      }
    }
  }

  boolean search(int depth) {
    nodes++;
    if (root.right == root) {
      return listener.found(solution, depth);
    }
    Column best = null;
    for (Node node = root.right; node != root; node = node.right) {
      Column column = (Column) node;
      if (best == null || column.size < best.size) {
        best = column;
      }
    }
    best.cover();
    boolean more = true;
    for (Node row = best.down; more && row != best; row = row.down) {
      solution[depth] = row.row;
      for (Node j = row.right; j != row; j = j.right) {
        j.column.cover();
      }
      more = search(depth + 1);
      for (Node j = row.left; j != row; j = j.left) {
        j.column.uncover();
      }
    }
    best.uncover();
    return more;
  }

  static class Counter implements Listener {
    int count;

    @Override
    public boolean found(int[] rows, int size) {
      count++;
      return true;
    }
  }

  static class SudokuPrinter extends Counter {
    @Override
    public boolean found(int[] rows, int size) {
      char[][] board = new char[9][9];
      for (int i = 0; i < size; i++) {
        board[rows[i] / 81][rows[i] / 9 % 9] = (char) ('1' + rows[i] % 9);
      }
      for (char[] line : board) {
        for (char c : line) {
          System.out.print(c);
        }
        System.out.println();
      }
      return super.found(rows, size) && count < 2;
    }
  }

  static int sudoku(String puzzle, Listener listener) {
    ExactCover cover = new ExactCover(324, 0, listener);
    for (int cell = 0; cell < 81; cell++) {
      int row = cell / 9;
      int column = cell % 9;
      int box = row / 3 * 3 + column / 3;
      for (int digit = 0; digit < 9; digit++) {
        char given = puzzle.charAt(cell);
        if (given == '.' || given == '1' + digit) {
          int[] places = {
            cell, 81 + row * 9 + digit, 162 + column * 9 + digit, 243 + box * 9 + digit
          };
          cover.addRow(cell * 9 + digit, places);
        }
      }
    }
    cover.search(0);
    return cover.nodes;
  }

  static int queens(int size) {
    Counter counter = new Counter();
    ExactCover cover = new ExactCover(2 * size, 2 * (2 * size - 1), counter);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int[] places = {i, size + j, 2 * size + i + j, 4 * size - 1 + i - j + size - 1};
        cover.addRow(i * size + j, places);
      }
    }
    cover.search(0);
    return counter.count;
  }

  public static void main(String[] args) {
    SudokuPrinter printer = new SudokuPrinter();
    String puzzle =
        "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
    System.out.println(sudoku(puzzle, printer));
    System.out.println(printer.count);
    String hard =
        "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..";
    System.out.println(sudoku(hard, printer));
    System.out.println(printer.count);
    for (int size = 1; size <= 8; size++) {
      System.out.println(queens(size));
    }
  }
}
