import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JLS 14: statements. */
public class Statements14 {
  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    try {
      System.out.println(label + ": " + code.run());
    } catch (Throwable e) {
      System.out.println(label + ": " + e);
    }
  }

  static int labels(int limit) {
    int steps = 0;
    outer:
    for (int i = 0; ; i++) {
      inner:
      for (int j = 0; ; j++) {
        steps++;
        if (j == i) {
          continue outer;
        }
        if (i + j > limit) {
          break outer;
        }
        if (steps > 1000) {
          break inner;
        }
      }
    }
    return steps;
  }

  static int block(int n) {
    int result = 0;
    done: {
      result = 1;
      if (n > 5) {
        break done;
      }
      result = 2;
      again: {
        if (n > 3) {
          break again;
        }
        break done;
      }
      result = 3;
    }
    return result;
  }

  static Iterable<Integer> countdown(int from) {
    return () -> new Iterator<>() {
      private int next = from;

      @Override
      public boolean hasNext() {
        return next > 0;
      }

      @Override
      public Integer next() {
        return next--;
      }
    };
  }

  static int collatz(long n) {
    int steps = 0;
    while (n != 1) {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
    return steps;
  }

  static int scopes() {
    int sum = 0;
    {
      int x = 1;
      sum += x;
    }
    for (int x = 2; x < 4; x++) {
      sum += x;
    }
    String x = "xyz";
    return sum + x.length();
  }

  static int shadowing(int n) {
    class Local {
      int n = 10;

      int sum(int m) {
        return n + m;
      }
    }
    record Pair(int a, int b) {}
    enum Kind {
      A, B
    }
    interface Adder {
      int add(int a);
    }
    Adder adder = a -> a + n + Kind.B.ordinal();
    return new Local().sum(n) + new Pair(1, 2).b() + adder.add(100);
  }

  public static void main(String[] args) {
    check("labels", () -> labels(10) + " " + labels(3));
    check("labelled block", () -> "" + block(1) + block(4) + block(9));
    check("for without parts", () -> {
      int i = 0;
      for (; ; ) {
        if (++i == 5) {
          break;
        }
      }
      return i;
    });
    check("for with several", () -> {
      StringBuilder text = new StringBuilder();
      for (int i = 0, j = 10; i < j; i += 2, j--) {
        text.append(i).append(j).append(' ');
      }
      return text;
    });
    check("for update by continue", () -> {
      int sum = 0;
      for (int i = 0; i < 10; sum += i, i++) {
        if (i % 3 == 0) {
          continue;
        }
        sum += 100;
      }
      return sum;
    });
    check("do once", () -> {
      int n = 0;
      do {
        n++;
      } while (n < 0);
      return n;
    });
    check("do continues to condition", () -> {
      int n = 0;
      do {
        n++;
        if (n < 3) {
          continue;
        }
        n += 10;
      } while (n < 3);
      return n;
    });
    check("for-each of array", () -> {
      int[] values = {1, 2, 3};
      int sum = 0;
      for (int value : values) {
        value *= 2;
        values = new int[] {100};
        sum += value;
      }
      return sum;
    });
    check("for-each sees changes", () -> {
      int[] values = {1, 2, 3};
      int sum = 0;
      for (int value : values) {
        values[2] = 50;
        sum += value;
      }
      return sum;
    });
    check("for-each widens", () -> {
      double sum = 0;
      for (double c : "abc".toCharArray()) {
        sum += c;
      }
      return sum;
    });
    check("for-each of null", () -> {
      for (String arg : (String[]) null) {
        return arg;
      }
      return 0;
    });
    check("for-each unboxes", () -> {
      long sum = 0;
      for (long n : countdown(4)) {
        sum = sum * 10 + n;
      }
      return sum;
    });
    check("for-each of entries", () -> {
      StringBuilder text = new StringBuilder();
      for (Map.Entry<String, Integer> entry : new TreeMap<>(Map.of("b", 2, "a", 1)).entrySet()) {
        text.append(entry.getKey()).append(entry.getValue());
      }
      return text;
    });
    check("for-each nested", () -> {
      int count = 0;
      rows:
      for (int[] row : new int[][] {{1, 2}, {}, {3, -1, 4}, {5}}) {
        for (int n : row) {
          if (n < 0) {
            break rows;
          }
          count += n;
        }
      }
      return count;
    });
    check("collatz", () -> collatz(27) + " " + collatz(1));
    check("scopes", Statements14::scopes);
    check("local types", () -> shadowing(5));
    check("dangling else", () -> {
      String text = "none";
      if (args.length == 0)
        if (args.length > 5) text = "inner";
        else text = "else";
      return text;
    });
    check("empty statements", () -> {
      ;
      for (int i = 0; i < 3; i++) ;
      if (true) ;
      return "fine";
    });
    check("variables in loop are new", () -> {
      List<Code> codes = new ArrayList<>();
      for (int value : new int[] {1, 2, 3}) {
        codes.add(() -> value);
      }
      StringBuilder text = new StringBuilder();
      for (Code code : codes) {
        text.append(callOf(code));
      }
      return text;
    });
    check("synchronized", () -> {
      Object lock = new Object();
      synchronized (lock) {
        synchronized (lock) {
          return "entered";
        }
      }
    });
    check("synchronized null", () -> {
      Object lock = args.length > 9 ? "" : null;
      synchronized (lock) {
        return "entered";
      }
    });
    check("return in loop in try", () -> {
      for (int i = 0; ; i++) {
        try {
          if (i == 4) {
            return i;
          }
        } finally {
          i++;
        }
      }
    });
    check("var", () -> {
      var list = new ArrayList<Map<String, int[]>>();
      list.add(Map.of("k", new int[] {4}));
      for (var map : list) {
        var value = map.get("k");
        return value[0] + Arrays.toString(value);
      }
      return 0;
    });
  }

  private static Object callOf(Code code) {
    try {
      return code.run();
    } catch (Throwable e) {
      return e;
    }
  }
}
