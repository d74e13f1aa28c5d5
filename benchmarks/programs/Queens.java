/** Queens that do not attack each other, counted by backtracking. */
final class Queens {
  private static final int SIZE = 10;

  private final boolean[] columns = new boolean[SIZE];
  private final boolean[] rising = new boolean[2 * SIZE];
  private final boolean[] falling = new boolean[2 * SIZE];
  private int solutions;

  private void place(int row) {
    if (row == SIZE) {
      solutions++;
      return;
    }
    for (int column = 0; column < SIZE; column++) {
      int up = row + column;
      int down = row - column + SIZE;
      if (!columns[column] && !rising[up] && !falling[down]) {
        columns[column] = true;
        rising[up] = true;
        falling[down] = true;
        place(row + 1);
        columns[column] = false;
        rising[up] = false;
        falling[down] = false;
      }
    }
  }

  static long round() {
    long sum = 0;
    for (int i = 0; i < 5; i++) {
      Queens queens = new Queens();
      queens.place(0);
      sum += queens.solutions;
    }
    return sum;
  }

  public static void main(String[] args) {
    Timing.run(args, Queens::round);
  }
}
