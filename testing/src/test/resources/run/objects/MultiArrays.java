/** Arrays of arrays: made whole, made in part, ragged, shared. */
public class MultiArrays {
  static final int[][] TRIANGLE = {{1}, {1, 1}, {1, 2, 1}, {}, null};

  private final char[][] board = new char[3][4];
  private final long[][][] cube;

  MultiArrays(int size) {
    cube = new long[size][size][size];
    for (char[] row : board) {
      for (int i = 0; i < row.length; i++) {
        row[i] = '.';
      }
    }
  }

  int fill() {
    int next = 0;
    for (int x = 0; x < cube.length; x++) {
      for (int y = 0; y < cube[x].length; y++) {
        for (int z = 0; z < cube[x][y].length; z++) {
          cube[x][y][z] = next++;
        }
      }
    }
    return next;
  }

  long diagonal() {
    long sum = 0;
    for (int i = 0; i < cube.length; i++) {
      sum = sum * 100 + cube[i][i][i];
    }
    return sum;
  }

  void draw() {
    board[1][2] = '#';
    board[0][3]++;
    board[2] = board[1];
    for (char[] row : board) {
      for (char cell : row) {
        System.out.print(cell);
      }
      System.out.println();
    }
  }

  static int[][] pascal(int rows) {
    int[][] result = new int[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = new int[i + 1];
      result[i][0] = result[i][i] = 1;
      for (int j = 1; j < i; j++) {
        result[i][j] = result[i - 1][j - 1] + result[i - 1][j];
      }
    }
    return result;
  }

  static int[][] transposed(int[][] matrix) {
    int[][] result = new int[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }

  static void print(int[] row) {
    if (row == null) {
      System.out.print("none");
    } else {
      for (int value : row) {
        System.out.print(value);
        System.out.print(' ');
      }
    }
    System.out.println();
  }

  static int count(String what, int result) {
    System.out.println(what);
    return result;
  }

  public static void main(String[] args) {
    MultiArrays arrays = new MultiArrays(3);
    System.out.println(arrays.fill());
    System.out.println(arrays.diagonal());
    arrays.draw();
    for (int[] row : TRIANGLE) {
      print(row);
    }
    for (int[] row : pascal(7)) {
      print(row);
    }
    for (int[] row : transposed(new int[][] {{1, 2, 3}, {4, 5, 6}})) {
      print(row);
    }

    int[][] partial = new int[3][];
    System.out.println(partial[1] == null);
    partial[1] = partial[2] = new int[2];
    partial[1][0] = 5;
    System.out.println(partial[2][0]);
    System.out.println(partial[0] == partial[1]);

    byte[][][][] deep = new byte[2][3][][];
    System.out.println(deep[1].length);
    System.out.println(deep[1][2] == null);
    deep[1][2] = new byte[][] {{1, 2}, {3}};
    System.out.println(deep[1][2][0][1] + deep[1][2][1][0]);

    int[][] counted = new int[count("rows", 2)][count("columns", 0)];
    System.out.println(counted.length);
    System.out.println(counted[1].length);
    int[][] none = new int[0][5];
    System.out.println(none.length);

    int[] mixed[] = {{7}, {8, 9}}, flat = {10};
    System.out.println(mixed[1][1] + flat[0]);
    String[][] words = {{"a", "b"}, {"c"}};
    words[0] = words[1];
    System.out.println(words[0][0]);
    boolean[][] seen = new boolean[4][4];
    seen[3][3] = seen[0][1] = true;
    int trues = 0;
    for (boolean[] row : seen) for (boolean value : row) trues += value ? 1 : 0;
    System.out.println(trues);

    int huge = Integer.MAX_VALUE;
    fail(() -> new int[huge][-1].length);
    fail(() -> new int[2][huge][-1].length);
    fail(() -> new int[0][huge][-1].length);
    fail(() -> new int[-2][-1].length);
    fail(() -> new int[3][-2][-1].length);
    fail(() -> new int[3][0][-5].length);
    fail(() -> new int[0][-1].length);
    fail(() -> new int[3][-1][].length);
    fail(() -> new int[0][huge].length);
    fail(() -> new int[1][huge].length);
    fail(() -> new int[huge - 1][huge][].length);
  }

  interface Length {
    int get();
  }

  static void fail(Length length) {
    try {
      System.out.println(length.get());
    } catch (NegativeArraySizeException | OutOfMemoryError e) {
      System.out.println(e);
    }
  }
}
