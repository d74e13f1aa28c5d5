public class ConversionsInContext {
  static int p(String s, int v) { System.out.println(s); return v; }
  static class C { static { System.out.println("C init"); } static int v; static int f(int x) { return x; } }
  static class D { static { System.out.println("D init"); } static int v; }
  static class E { static { System.out.println("E init"); } static int v; static int w = 3; }
  static void w(double d) { System.out.println(d); }
  static void g(byte b) { System.out.println("byte"); }
  static void g(int b) { System.out.println("int"); }
  static final boolean BO = !false;
  static final boolean T = true;
  static void bl(int n) { int x; if (switch (n) { case 1 -> { x = 1; yield true; } default -> false; }) n = x; System.out.println(n);
    int y; if (switch (n) { case 1 -> n > 3 && (y = 1) > 0; default -> (y = 1) > 0 && n > 4; }) System.out.println(y);
    boolean z = switch (n) { case 1 -> { int q = 2; yield q > 1; } default -> false; }; System.out.println(z); }
  public static void main(String[] a) {
    C.f(p("arg", 1)); D.v = p("rhs", 2); E.v += p("comp", 2); E.w++;
    boolean b = !false; System.out.println(b); if (!false) System.out.println(!true);
    do { System.out.println("once"); } while (!T);
    int i = a.length; char c = 'y'; byte bb = 1;
    System.out.println(switch (i) { case 0 -> c; default -> 65; });
    System.out.println((switch (i) { case 0 -> c; default -> 65; }));
    w(switch (i) { case 0 -> 16777217; default -> 1f; });
    g(switch (i) { case 0 -> bb; default -> 2; });
    g(switch (i) { case 0 -> switch (i) { case 5 -> 1; default -> bb; }; default -> 2; });
    int k = (int) switch (a.length) { case 0 -> 2.5; default -> 1; };
    byte by = (byte) switch (a.length) { case 0 -> 300; default -> 1; };
    System.out.println(k + by);
    double d = i == 0 ? 16777217 : 1f; System.out.println(d);
    System.out.println((double) (i == 0 ? 16777217 : 1f));
    System.out.println(1.0 + (i == 0 ? 16777217 : 1f));
    System.out.println((int) (i == 0 ? 16777217 : 1f));
    float f = i == 0 ? 16777217 : 1f; System.out.println(f);
    double sw = switch (i) { case 0 -> 16777217; default -> 1f; }; System.out.println(sw);
    double sx = 1.0 + switch (i) { case 0 -> 16777217; default -> 1f; }; System.out.println(sx);
    System.out.println((double) switch (i) { case 0 -> 16777217; default -> 1f; }); System.out.println((double) switch (i) { case 0 -> i == 0 ? 16777217 : 2f; default -> 1f; });
    bl(1); bl(7);
    System.out.println(Double.doubleToRawLongBits(Double.NaN)); System.out.println(Float.floatToRawIntBits(Float.NaN)); System.out.println(Math.copySign(1.0, Double.NaN));
    System.out.println(Double.doubleToRawLongBits(0.0/0.0));
  }
}
