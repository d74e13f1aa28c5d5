/** Values that are live across calls that throw, in more variables than there are registers. */
public class RegistersKept {
  static int calls;

  static int sometimes(int x) {
    calls++;
    if (x % 3 == 0) {
      throw new RuntimeException("x" + x);
    }
    return x * 2;
  }

  static double through(int n, double scale) {
    int a = n, b = n + 1, c = n + 2, d = n + 3, e = n + 4, f = n + 5, g = n + 6, h = n + 7;
    double u = scale, v = scale * 2, w = scale * 3;
    long total = 0;
    for (int i = 0; i < 12; i++) {
      try {
        total += sometimes(a + i) + sometimes(b + i) * (long) c;
        d += sometimes(e + i);
        u += d;
      } catch (RuntimeException x) {
        total = total * 31 + x.getMessage().length() + f;
        g += i;
        v -= g;
      } finally {
        h ^= (int) total;
        w += h & 15;
      }
      a += b - n;
      c ^= g;
      f += h >>> 28;
    }
    System.out.println(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h);
    System.out.println(total + " " + u + " " + v + " " + w);
    return u + v + w + total;
  }

  static int nest(int depth, int a, int b, int c, int d) {
    if (depth == 0) {
      throw new IllegalStateException("deep");
    }
    int before = a * 3 + b * 5 + c * 7 + d * 11 + depth;
    try {
      return nest(depth - 1, b + 1, c + 2, d + 3, a + 4) + before;
    } catch (IllegalStateException e) {
      if (depth % 4 != 0) {
        throw e;
      }
      return before;
    } finally {
      calls += before & 3;
    }
  }

  public static void main(String[] args) {
    for (int n = 0; n < 5; n++) {
      System.out.println(through(n, n + 0.25));
    }
    System.out.println(nest(30, 1, 2, 3, 4));
    System.out.println(nest(8, 4, 3, 2, 1));
    System.out.println(calls);
  }
}
