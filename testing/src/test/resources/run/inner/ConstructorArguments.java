import java.util.function.*;
/** Anonymous classes and lambdas where no instance exists yet. */
public class ConstructorArguments {
  static class A { final String s; A(Supplier<String> s) { this.s = s.get(); } A(Object o) { s = o.toString(); } }
  static class B extends A {
    B(int x) { super(() -> "l" + x); }
    B(String y) { super(new Object() { @Override public String toString() { return "anon" + y; } }); }
    B(long z) { this((int) ((LongUnaryOperator) q -> q + z).applyAsLong(4)); }
    B() { super(String::new); }
    B(char c) { super(new Supplier<String>() { int n = 2; public String get() { return "" + c + n; } }); }
    B(double d) { super(((Supplier<Supplier<String>>) () -> () -> "d" + d).get()); }
  }
  class In { int v; In(int v) { this.v = v; } In() { this(new Object() { int h() { return 7; } }.h()); } }
  static void local(int k) {
    class L extends A { L(int m) { super(() -> "k" + k + m); } L() { this(new Object() { int h() { return k; } }.h()); } }
    System.out.println(new L(3).s + new L().s);
  }
  int f = 5;
  class In2 extends A { In2(int w) { super(() -> "f" + f + w); } In2() { super(new Object() { public String toString() { return "o" + f; } }); } }
  enum E { X(() -> "x"), Y(new Supplier<String>() { public String get() { return "y"; } }); final String t; E(Supplier<String> s) { t = s.get(); } E(int n) { this(() -> "n" + n); } }
  record R(String s) { R(int i) { this(((Supplier<String>) () -> "r" + i).get()); } }
  public static void main(String[] a) {
    System.out.println(new B(1).s + new B("q").s + new B(5L).s + new B().s + new B('c').s + new B(1.5).s);
    System.out.println(new ConstructorArguments().new In().v);
    local(9);
    System.out.println(new ConstructorArguments().new In2(1).s + new ConstructorArguments().new In2().s);
    System.out.println(E.X.t + E.Y.t + new R(4));
  }
}
