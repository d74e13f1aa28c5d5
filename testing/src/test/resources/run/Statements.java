/** Every statement form, nested in each other. */
public class Statements {
  static int counter;
  static final int LIMIT = 5;
  static final long BIG;
  static int order = 1;
  static int first = next("first");
  static int second = next("second");

  static {
    long product = 1;
    for (int i = 1; i <= 20; i++) {
      product *= i;
    }
    BIG = product;
  }

  static int next(String name) {
    return order++ * 10;
  }

  static class Lazy {
    static int value = touch();

    static int touch() {
      System.out.println("Lazy is initialised");
      return 42;
    }

    static final int CONSTANT = 7;
  }

  static int sideEffect(int value) {
    counter++;
    System.out.print("[");
    System.out.print(value);
    System.out.print("]");
    return value;
  }

  static boolean truth(boolean value) {
    System.out.print(value ? "T" : "F");
    return value;
  }

  static int loops() {
    int total = 0;
    outer:
    for (int i = 0; i < 10; i++) {
      int j = 0;
      do {
        if (j == 3) {
          continue outer;
        }
        if (i == 7) {
          break outer;
        }
        total += i * j;
        j++;
      } while (j < LIMIT);
      total += 1000;
    }
    int k = 10;
    while (k-- > 0) {
      if ((k & 1) == 0) continue;
      total += k;
    }
    block:
    {
      if (total > 50) break block;
      total = -1;
    }
    for (; ; ) {
      if (++total % 7 == 0) break;
    }
    for (int a = 0, b = 10; a < b; a++, b--) total += a ^ b;
    return total;
  }

  static String name(int day) {
    return switch (day) {
      case 1, 7 -> "weekend";
      case 2, 3, 4, 5, 6 -> {
        if (day == 6) yield "almost";
        yield "work";
      }
      default -> "none";
    };
  }

  static int fallThrough(char c) {
    int result = 0;
    switch (c) {
      case 'a':
        result += 1;
      case 'b':
        result += 2;
        break;
      default:
        result = 100;
      case 'c': {
        result += 4;
      }
      case 'd':
    }
    return result;
  }

  static int nestedSwitch(int x, int y) {
    int r = switch (x) {
      case 0:
        int t = y * 2;
        yield t + switch (y) { case 1 -> 5; default -> 6; };
      case 1:
        yield -1;
      default:
        switch (y) {
          case 3 -> counter += 2;
          default -> counter += 3;
        }
        yield counter;
    };
    return r;
  }

  static long definite(boolean b, int n) {
    final int x;
    int y;
    if (b && (y = n) > 0) {
      x = y;
    } else {
      x = -1;
    }
    int z;
    if (n > 3 || (z = n) == 0) {
      z = 17;
    }
    boolean found = false;
    int w;
    for (w = 0; w < 3 && !found; w++) found = w == 1;
    return x * 1000L + z + w;
  }

  static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static int gcd(int a, int b) {
    while (b != 0) {
      int t = a % b;
      a = b;
      b = t;
    }
    return a;
  }

  static int queens(int n, int row, int columns, int left, int right) {
    if (row == n) return 1;
    int count = 0;
    for (int free = ((1 << n) - 1) & ~(columns | left | right); free != 0; free &= free - 1) {
      int bit = free & -free;
      count += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
  }

  public static void main(String[] args) {
    System.out.println(loops());
    for (int d = 0; d <= 7; d++) System.out.println(name(d));
    for (char c = 'a'; c <= 'f'; c++) System.out.println(fallThrough(c));
    System.out.println(nestedSwitch(0, 1));
    System.out.println(nestedSwitch(2, 3));
    System.out.println(definite(true, 2));
    System.out.println(definite(false, 9));
    System.out.println(sideEffect(1) + sideEffect(2) * sideEffect(3));
    int i = 5;
    i = i++ * 2 + i;
    System.out.println(i);
    i += i++ + ++i;
    System.out.println(i);
    int shift = 1;
    shift <<= 33;
    System.out.println(shift);
    byte small = 10;
    small *= 30;
    System.out.println(small);
    small >>>= 1;
    System.out.println(small);
    char ch = 'z';
    ch++;
    System.out.println(ch);
    ch -= 26.7;
    System.out.println(ch);
    long big = Integer.MAX_VALUE;
    big++;
    System.out.println(big);
    int narrowed = (int) big;
    System.out.println(narrowed);
    System.out.println(truth(true) | truth(false) & truth(true) ^ truth(false));
    System.out.println(truth(false) && truth(true) || truth(true));
    System.out.println(truth(true) ? sideEffect(4) : sideEffect(5));
    System.out.println(fib(22));
    System.out.println(gcd(1071, 462));
    System.out.println(queens(8, 0, 0, 0, 0));
    System.out.println(Lazy.CONSTANT);
    System.out.println("before");
    System.out.println(Lazy.value);
    System.out.println(Lazy.value);
    System.out.println(first);
    System.out.println(second);
    System.out.println(BIG);
    System.out.println(counter);
    System.out.println("a" + 1 + 'c' + 2L + true + 1.0f + 2.5e10 + (char) 66);
    System.out.println('a' + 1);
    System.out.println((char) ('a' + 1));
    System.out.println(
        """
        A text block
          with \"quotes\" and \
        a joined line\t.
        """);
    System.out.println("\u00e9\u20ac \uD83D\uDE00 \101 \0".length());
    System.out.println(1_000_000 + 0x7fff_ffff + 0b1010 + 017 + 0xFFFFFFFFL);
    final var inferred = 3;
    switch (inferred) {
      case 3:
        System.out.println("three");
    }
    {
      int scoped = 1;
      System.out.println(scoped);
    }
    int scoped = 2;
    System.out.println(scoped);
    System.out.println(-0.0 == 0.0);
    System.out.println(0.0 / 0.0 != 0.0 / 0.0);
    System.out.println((int) Double.NaN);
    System.out.println((long) Float.POSITIVE_INFINITY);
    System.out.println((byte) 300.7);
    System.out.println((char) -1 + 0);
    System.out.println(Integer.MIN_VALUE / -1);
    System.out.println(Integer.MIN_VALUE % -1);
    System.out.println(Long.MIN_VALUE / -1L);
    System.out.println(5 / 2 * 2.0 == 4.0);
    ;
  }
}
