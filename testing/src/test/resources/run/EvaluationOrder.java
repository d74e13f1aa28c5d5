/** Side effects in operands: left to right, each once (JLS 15.7). */
public class EvaluationOrder {
  static int s = 1;
  static long wide = 5;
  static byte narrow = 100;
  static int calls;

  static int f(int x) {
    calls++;
    s += x;
    return s;
  }

  static int assign(int x) {
    return s = x;
  }

  static boolean note(boolean result, int mark) {
    System.out.print(mark);
    System.out.print(result ? "+" : "-");
    return result;
  }

  static class Other {
    static int field = EvaluationOrder.log("Other");
    static int method() {
      return field + 1;
    }
  }

  static class Third {
    static {
      System.out.println("Third starts");
      System.out.println(Fourth.value);
      System.out.println("Third ends");
    }
    static int value = Fourth.value + 1;
  }

  static class Fourth {
    static int value = 10 + Third.value;
  }

  static int log(String text) {
    System.out.println(text);
    return text.length();
  }

  static double nan() {
    return 0.0 / zero();
  }

  static double zero() {
    return 0;
  }

  static char letter(int i) {
    return (char) ('a' + i);
  }

  static String sign(double a, double b) {
    if (a < b) return "less";
    if (!(a <= b)) {
      if (a > b) return "greater";
      return "unordered";
    }
    return "equal";
  }

  public static void main(String[] args) {
    int a = 3;
    a += a++ + (a = 10) * a;
    System.out.println(a);
    a = a++ + a-- - --a * ++a;
    System.out.println(a);
    s = 1;
    s += f(2);
    System.out.println(s);
    s = f(1) * s + f(s);
    System.out.println(s);
    s -= assign(4) - s;
    System.out.println(s);
    wide += 1.7;
    System.out.println(wide);
    wide <<= -1;
    System.out.println(wide);
    wide >>>= 62;
    System.out.println(wide);
    narrow += 100;
    System.out.println(narrow);
    narrow ^= 0x1FF;
    System.out.println(narrow);
    narrow++;
    System.out.println(narrow--);
    int b;
    int c;
    b = c = a = 7;
    System.out.println(a + b + c);
    int d = (b = 2) * b + (b += 3) - b;
    System.out.println(d);
    System.out.println(note(true, 1) && note(false, 2) || note(true, 3) && !note(false, 4));
    System.out.println(note(false, 5) & note(true, 6) | note(true, 7));
    boolean flag = false;
    flag |= note(true, 8);
    flag &= note(true, 9) ^ note(true, 1);
    System.out.println(flag);
    int t = flag ? f(1) : note(true, 2) ? f(2) : f(3);
    System.out.println(t);
    System.out.println(calls);
    System.out.println("first use");
    System.out.println(Other.method());
    System.out.println(Other.method());
    System.out.println(Third.value);
    System.out.println(Fourth.value);
    System.out.println(sign(1, 2));
    System.out.println(sign(2, 1));
    System.out.println(sign(nan(), 1));
    System.out.println(sign(-0.0, 0.0));
    System.out.println(nan() == nan());
    System.out.println(nan() != nan());
    System.out.println(!(nan() < 1));
    char ch = letter(2);
    ch += 1.9;
    System.out.println(ch);
    System.out.println(ch++ + ++ch);
    System.out.println((char) (ch ^ ' '));
    System.out.println(letter(1) < letter(2) ? letter(3) : 'z');
    System.out.println(true ? 1 : 'a');
    System.out.println(false ? 'b' : 98);
    final short sh = 99;
    System.out.println(true ? sh : 'a');
    System.out.println("same" == "sa" + "me");
    int i = 0;
    do {
      if (i == 2) continue;
      System.out.print(i);
    } while (note(++i < 4, i));
    System.out.println();
    int n = 0;
    for (int x = 0, y = 9; x < y; x += 2, --y) n = n * 10 + y - x;
    System.out.println(n);
    long product = 1;
    for (int k = 1; k <= 25; k++) product *= k;
    System.out.println(product);
    int hash = 0;
    for (int k = 0; k < 100; k++) hash = 31 * hash + (k * k >>> 3 ^ k << 27);
    System.out.println(hash);
    System.out.println((short) 70000 + (byte) -129 + (char) 65536);
    System.out.println((int) 3.99e9f + (long) 1e19 + (int) -0.9);
    System.out.println((float) 16777217 == 16777216f);
    System.out.println((double) 0.1f == 0.1);
    System.out.println(1e16 + 1 == 1e16);
    System.out.println((float) 1e40 == Float.POSITIVE_INFINITY);
    System.out.println(5 % -3 + -5 % 3 * 10);
    System.out.println((int) (5.5 % -2.5 * 10) + (int) (-5.5f % 2.5f * 10));
    System.out.println(Long.MIN_VALUE + Long.MAX_VALUE);
    System.out.println(-Integer.MIN_VALUE);
    System.out.println(~0 >>> 28);
    System.out.println(-1L >>> 60);
    System.out.println(1 << 31 >> 31);
    switch (s = 3) {
      case 3 -> System.out.println("three");
      default -> System.out.println(s);
    }
    int r = switch (letter(0)) { case 'a' -> { int q = 0; for (int z = 0; z < 5; z++) { if (z == 3) break; q += z; } yield q; } default -> 9; };
    System.out.println(r);
    System.out.println(switch (r) { case 1, 2 -> 'x'; case 3 -> 'y'; default -> 'z'; });
    System.out.println(switch (r) { case 3 -> 1; default -> 2L; });
  }
}
