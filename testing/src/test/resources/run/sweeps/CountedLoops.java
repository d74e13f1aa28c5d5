/** Loops over arrays whose checks pass in all rounds, or fail in one of them. */
public class CountedLoops {
  static int[] shared = {5, 6, 7, 8, 9};
  int[] own = {1, 2, 3, 4};
  int size = 4;

  static String up(int[] a, int from, int to) {
    int sum = 0;
    int rounds = 0;
    try {
      for (int i = from; i < to; i++) {
        sum += a[i];
        rounds++;
      }
      return "up " + sum;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String upTo(int[] a, int from, int to) {
    int rounds = 0;
    try {
      for (int i = from; i <= to; ++i) {
        a[i] += i;
        rounds++;
      }
      return "up to " + rounds;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String down(int[] a, int from, int to) {
    int sum = 0;
    int rounds = 0;
    try {
      for (int i = from; i >= to; i--) {
        sum = 31 * sum + a[i];
        rounds++;
      }
      return "down " + sum;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String downAbove(long[] a, int from, int to, int step) {
    int rounds = 0;
    try {
      int i = from;
      while (i > to) {
        a[i - 1] = i;
        rounds++;
        i -= 3;
      }
      return "above " + rounds + " " + i;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String shifted(int[] a, int[] b, int from, int to, int by) {
    int rounds = 0;
    try {
      for (int i = from; i < to; i++) {
        a[i + 1] = b[i + by] + b[by + i] - a[i - by + by];
        rounds++;
      }
      return "shifted " + rounds + " " + a[a.length - 1];
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String steps(byte[] a, int from, int to) {
    int rounds = 0;
    try {
      for (int i = from; i < to; i += 7) {
        a[i] = (byte) (a[i] + i);
        rounds++;
        if (rounds > 1000) {
          return "many";
        }
      }
      return "steps " + rounds;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String until(int[] a, int from, int end) {
    int rounds = 0;
    try {
      for (int i = from; i != end; i++) {
        rounds += a[i] & 1;
      }
      return "until " + rounds;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String movingBound(int[] a, int to) {
    int bound = to;
    int rounds = 0;
    try {
      for (int i = 0; i < bound; i++) {
        if (a[i] == 3) {
          bound += 2;
        }
        rounds++;
      }
      return "moving " + rounds;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static String otherArray(int[] a, int[] b) {
    int[] current = a;
    int sum = 0;
    try {
      for (int i = 0; i < a.length; i++) {
        sum += current[i];
        if (i == 2) {
          current = b;
        }
      }
      return "other " + sum;
    } catch (RuntimeException e) {
      return sum + " " + e.getMessage();
    }
  }

  static String skipping(int[] a, int to) {
    int sum = 0;
    int i = 0;
    try {
      while (i < to) {
        if (a[i] % 2 == 0) {
          i++;
          continue;
        }
        sum += a[i];
        i++;
      }
      return "skipping " + sum;
    } catch (RuntimeException e) {
      return sum + " " + i + " " + e.getMessage();
    }
  }

  static String nextFirst(int[] a, int to) {
    int sum = 0;
    int i = -1;
    try {
      while (i < to) {
        i++;
        sum += a[i];
      }
      return "first " + sum;
    } catch (RuntimeException e) {
      return sum + " " + i + " " + e.getMessage();
    }
  }

  static String searching(int[] a, int wanted, int to) {
    int i = 0;
    try {
      while (i < to && a[i] != wanted) {
        i++;
      }
      return "at " + i;
    } catch (RuntimeException e) {
      return i + " " + e.getMessage();
    }
  }

  void grow() {
    own = new int[2];
  }

  String ofField(boolean isChanged) {
    int sum = 0;
    try {
      for (int i = 0; i < size; i++) {
        sum += own[i];
        if (isChanged && i == 1) {
          grow();
        }
      }
      return "field " + sum;
    } catch (RuntimeException e) {
      return sum + " " + e.getMessage();
    }
  }

  String fieldChanges() {
    int sum = 0;
    try {
      for (int i = 0; i < size; i++) {
        sum += own[i];
        own[i] = size;
        if (i == 2) {
          size = 6;
        }
      }
      return "changes " + sum;
    } catch (RuntimeException e) {
      return sum + " " + e.getMessage();
    }
  }

  static String ofStatic(int to) {
    int sum = 0;
    try {
      for (int i = 0; i < to; i++) {
        sum += shared[i];
        if (i == 3) {
          shared = new int[] {1};
        }
      }
      return "static " + sum;
    } catch (RuntimeException e) {
      return sum + " " + e.getMessage();
    }
  }

  static String rows(int[][] m, int row, int to) {
    int sum = 0;
    try {
      for (int i = 0; i < to; i++) {
        sum += m[row][i] * m[i][row];
      }
      return "rows " + sum;
    } catch (RuntimeException e) {
      return sum + " " + e.getMessage();
    }
  }

  static String rowReplaced(int[][] m, int to) {
    int sum = 0;
    try {
      for (int i = 0; i < to; i++) {
        sum += m[1][i];
        m[i] = m[0];
      }
      return "replaced " + sum;
    } catch (RuntimeException e) {
      return sum + " " + e.getMessage();
    }
  }

  static String nothing(int[] a, int to) {
    int rounds = 0;
    try {
      for (int i = 0; i < to; i++) {
        rounds++;
        if (i == 3) {
          a[i] = 1;
        }
      }
      return "nothing " + rounds;
    } catch (RuntimeException e) {
      return rounds + " " + e.getMessage();
    }
  }

  static int overflowing(int[] a) {
    int rounds = 0;
    for (int i = Integer.MAX_VALUE - 3; i > 0; i++) {
      rounds++;
    }
    for (int i = Integer.MAX_VALUE - 3; i <= Integer.MAX_VALUE && rounds < 20; i++) {
      rounds++;
      if (i >= 0 && i < a.length) {
        rounds += a[i];
      }
    }
    return rounds;
  }

  static double[] smooth(double[] in) {
    double[] out = new double[in.length];
    for (int i = 1; i < in.length - 1; i++) {
      out[i] = (in[i - 1] + in[i] + in[i + 1]) / 3;
    }
    return out;
  }

  static int caught(int[] a, int to) {
    int sum = 0;
    for (int i = 0; i < to; i++) {
      try {
        sum += a[i];
      } catch (ArrayIndexOutOfBoundsException e) {
        sum += 1000;
      }
    }
    return sum;
  }

  public static void main(String[] args) {
    int[] a = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    int[] bounds = {
      -2147483648, -11, -1, 0, 1, 2, 5, 9, 10, 11, 100, 2147483640, 2147483647
    };
    for (int from : bounds) {
      for (int to : bounds) {
        if ((long) to - from < 5000 || from < 0 || from > 9) {
          System.out.println(
              from + " " + to + ": " + up(a, from, to) + ", " + upTo(a.clone(), from, to) + ", "
                  + down(a, to, from) + ", " + steps(new byte[11], from, to));
        }
        if (Math.abs((long) to - from) < 5000) {
          System.out.println(
              downAbove(new long[10], to, from, 3) + ", " + until(a, from, to) + ", "
                  + shifted(a.clone(), a, from, to, 0) + ", " + shifted(a.clone(), a, from, to, 3)
                  + ", " + shifted(a.clone(), a, from, to, -2147483647));
        }
      }
      System.out.println(
          movingBound(a, from > 100 ? 8 : from) + ", " + searching(a, 7, from) + ", "
              + searching(a, 70, from > 20 ? 20 : from) + ", " + skipping(a, from) + ", "
              + nextFirst(a, from > 20 ? 20 : from) + ", " + nothing(null, from > 20 ? 20 : from)
              + ", " + nothing(new int[3], from > 20 ? 20 : from) + ", "
              + caught(a, from > 20 ? 20 : from));
    }
    System.out.println(up(null, 0, 0) + ", " + up(null, 0, 1) + ", " + down(null, 3, 1));
    System.out.println(otherArray(a, new int[] {1, 2, 3, 4}) + ", " + otherArray(a, null) + ", "
        + otherArray(a, new int[20]));
    System.out.println(new CountedLoops().ofField(false) + ", " + new CountedLoops().ofField(true)
        + ", " + new CountedLoops().fieldChanges());
    System.out.println(ofStatic(3) + ", " + ofStatic(6));
    int[][] m = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    int[][] ragged = {{1, 2, 3}, {4}, null};
    for (int to = -1; to < 5; to++) {
      System.out.println(rows(m, 1, to) + ", " + rows(ragged, 0, to) + ", " + rows(ragged, 2, to)
          + ", " + rows(m, 3, to) + ", " + rowReplaced(m.clone(), to) + ", "
          + rowReplaced(ragged.clone(), to));
    }
    System.out.println(overflowing(a));
    double sum = 0;
    for (double d : smooth(new double[] {1, 2, 4, 8, 16, 32, 64})) {
      sum = sum * 3 + d;
    }
    System.out.println(sum + " " + smooth(new double[0]).length + " " + smooth(new double[1])[0]);
  }
}
