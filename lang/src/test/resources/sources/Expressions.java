package samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.*;

@SuppressWarnings({"unused", "cast"})
class Expressions {
  static int a = 1, b = 2, c = 3;
  static long wide = 1L;
  static boolean p = true, q = false;
  static int[] xs = {1, 2, 3,}, none = {};
  static int[][] grid = {{1, 2}, {3}, {},};
  static Integer boxed = 7;
  Expressions next;
  int field;

  static void literals() {
    int[] ints = {0, 00, 07, 0_7, 0x0, 0XFF, 0xCAFE_BABE, 0b0, 0B1010_0101, 1_000_000, 2147483647, -2147483648};
    long[] longs = {0L, 0l, 0xFFFF_FFFF_FFFF_FFFFL, 0b1L, 0777L, 9223372036854775807L, -9223372036854775808L};
    double[] doubles = {0., .0, 0.0, 1e10, 1E-10, 1.5e+3, 1.e2, .5e2, 1d, 1D, 1.0d, 0x1p3, 0x1.8p1, 0x.8P-1, 0xA.p0D, 1_0.0_1e1_0, 09.5, 0e0};
    float[] floats = {0f, 1F, 1.5f, .5F, 1e3f, 0x1p-3f, 3.4028235e38f};
    char[] chars = {'a', '\'', '"', '\\', '\n', '\t', '\b', '\r', '\f', '\s', '\0', '\7', '\77', '\377', '\u0041', '\uuu0041', 'é', '→'};
    String[] strings = {"", "a", "\"", "'", "\\", "\u0022 + \u0022", "\0\12\377", "tab\there", "snow \u2603", "𝄞 music", "\\u0041"};
    boolean[] flags = {true, false};
    Object nothing = null;
    Class<?>[] classes = {int.class, void.class, int[].class, String.class, String[][].class, Map.Entry.class, java.util.List.class};
  }

  static void precedence() {
    int r;
    r = a + b * c - a / b % c;
    r = (a + b) * (c - a) / ((b));
    r = a << b >> c >>> a << 1;
    r = a & b | c ^ a & ~b;
    r = -a + +b - -c + ~a;
    r = - -a;
    r = + +a;
    r = -(-a);
    r = a++ + ++b - c-- - --a;
    r = a+++b;
    r = a - -b;
    boolean t = a < b == b > c != (a <= b) == a >= b;
    t = p && q || !p && !q || p ^ q;
    t = p & q | p ^ q;
    t = a < b && b < c || a > c;
    t = a == b ? p : q;
    r = p ? q ? 1 : 2 : q ? 3 : 4;
    r = p ? a : q ? b : c;
    r = p ? a = 1 : 2;
    r = a = b = c;
    r += a -= b *= c /= 2;
    r <<= 1; r >>= 1; r >>>= 1; r &= 1; r |= 1; r ^= 1; r %= 3;
    t = boxed instanceof Integer;
    t = boxed instanceof Integer == true;
    t = (Object) boxed instanceof Integer i && i > 3 || q;
    t = !(boxed instanceof Comparable<?>);
    Object o = boxed;
    t = o instanceof final Integer i && i < 3 == true;
    t = o instanceof int[] && ((int[]) o).length > 0;
    t = o instanceof String s ? s.isEmpty() : o instanceof List<?> l && l.size() < 3;
  }

  static void castsAndParentheses() {
    int r = (int) wide;
    r = (int) -wide;
    r = (int) +wide;
    r = (int) ~wide;
    r = (int) (wide);
    r = (int) (long) (short) wide;
    r = (a) - b;
    r = (a) + (b);
    r = (a) * b;
    r = (a) & b;
    boolean t = (a) < b;
    Object o = (Object) "s";
    o = (Object) (String) "s";
    o = (Object) null;
    o = (String) o + o;
    o = (Integer) (a);
    o = (Integer) a;
    t = (boolean) !p;
    t = (Boolean) !p;
    r = (int) 'c' + (char) 65;
    o = (List<String>) new ArrayList<String>();
    o = (Map.Entry<String, int[]>[]) null;
    o = (java.util.List<? extends Number>) null;
    o = (int[]) xs;
    o = (Comparable<Integer> & java.io.Serializable) boxed;
    ((Runnable) () -> {}).run();
    o = (Runnable & java.io.Serializable) () -> {};
    o = (Function<Integer, Integer>) x -> x + 1;
    o = "s" + (Supplier<String>) () -> "t";
    t = o == (Runnable) () -> {};
    o = (IntFunction<IntUnaryOperator>) x -> y -> x - y;
    o = (Supplier<Supplier<String>>) () -> () -> "s";
    r = ((xs)[0]);
    r = ((Expressions) null).field;
    (xs[0])++;
    ++(xs[0]);
    (xs)[0] = (1);
    o = (Object) switch (a) { case 1 -> "x"; default -> "y"; };
  }

  void selectors() {
    this.field = this.next.field;
    next.next.next.field += 2;
    Expressions.this.field = 1;
    int r = grid[0][1] + grid[grid.length - 1].length + new int[] {1, 2}[0] + new int[3].length;
    r = new int[2][3][0].length;
    int[][][] deep = new int[2][3][];
    deep = new int[][][] {{{1}}, {{}}, {}};
    String s = "abc".substring(1).toUpperCase().trim() + 'x' + 1.5f + null + p;
    s = new StringBuilder().append(1).append("x").reverse().toString();
    s = String.valueOf((Object) null).concat("x");
    s = super.toString() + Expressions.super.toString();
    List<String> list = java.util.Collections.<String>emptyList();
    list = java.util.List.<String>of().stream().<String>map(x -> x).toList();
    r = new Expressions() {
      @Override
      public int hashCode() {
        return 3;
      }
    }.hashCode();
    Inner inner = this.new Inner(1);
    Inner.Innermost<String> innermost = new Expressions().new Inner(2).new Innermost<>("s") {};
    r = innermost.owner().number;
    generic(a < b, c > a);
    r = a < b ? c > a ? 1 : 2 : 3;
    Expressions.<Integer>generic(1, 2);
    this.<String>instance("s");
  }

  static <T> void generic(T x, T y) {}

  <T> T instance(T x) {
    return x;
  }

  class Inner {
    final int number;

    <T> Inner(T number) {
      this.number = number.hashCode();
    }

    class Innermost<T> {
      Innermost(T x) {}

      Inner owner() {
        return Inner.this;
      }
    }
  }

  static int switches(Object o, int n) {
    int r = switch (n) { case 1, 2, 3 -> n; case 4 -> { int twice = n * 2; yield twice; } case 5 -> throw new IllegalStateException(); default -> -1; };
    r += switch (n) {
      case 1:
      case 2:
        yield 10;
      case 3: {
        yield (20);
      }
      default:
        if (n > 10) yield -n;
        yield +n;
    };
    return r * switch (o) { case Integer i when i > 3 && (i < 10) -> i; case String s -> s.length(); default -> 0; };
  }
}
