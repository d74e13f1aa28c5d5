import java.util.*;
import java.util.function.*;

/** Generics, inner classes, overloads, patterns, jumps and numbers in one program. */
public class Breadth {
  static StringBuilder log = new StringBuilder();
  static <T> T p(T t) { System.out.println(t); return t; }
  // generics & bridges
  interface Node<T extends Node<T>> extends Comparable<T> { T self(); default int compareTo(T o) { return name().compareTo(o.name()); } String name(); }
  record Leaf(String name) implements Node<Leaf> { public Leaf self() { return this; } }
  static abstract class Shape<N extends Number> { abstract N area(); N twice() { return area(); } Object raw() { return area(); } }
  static class Sq extends Shape<Integer> { int s; Sq(int s) { this.s = s; } @Override Integer area() { return s * s; } @Override Integer twice() { return 2 * super.twice(); } }
  static class Dbl extends Shape<Double> { Double area() { return 1.5; } }
  static <A, B extends A> void copy(List<? super A> to, List<? extends B> from) { for (B b : from) to.add(b); }
  static <T extends Comparable<? super T> & java.io.Serializable> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T m = i.next(); while (i.hasNext()) { T n = i.next(); if (n.compareTo(m) > 0) m = n; } return m; }
  // inner
  class Inner { int v = base * 2; class Deep { int w = v + base; int sum() { return v + w + base + Breadth.this.base + Inner.this.v; } } }
  int base = 5;
  static class Sub extends Breadth { Inner make() { return new Inner() { { v += 1; } }; } class SubInner extends Inner { int q = v + base; } }
  interface D1 { default String hi() { return "D1"; } }
  interface D2 { default String hi() { return "D2"; } }
  static class Both implements D1, D2 { public String hi() { return D1.super.hi() + D2.super.hi(); } }
  static int f(Object o) { return 1; } static int f(String s) { return 2; } static int f(Integer i) { return 3; } static int f(int i) { return 4; } static int f(long l) { return 5; } static int f(Object... os) { return 6; } static int f(double d) { return 7; } static int f(char c) { return 8; }
  static int g(long a, int b) { return 1; } static int g(int a, long b) { return 2; }
  static int h(Function<String, Integer> f) { return f.apply("abc"); } static int h(ToIntFunction<String> f, int x) { return f.applyAsInt("abcd") + x; }
  static int k(Runnable r) { return 1; } static <T> int k(Supplier<T> s) { return 2; }
  static void thrower() { throw new IllegalStateException(); }
  sealed interface Expr permits Num, Add, Mul, Neg {}
  record Num(int v) implements Expr {} record Add(Expr l, Expr r) implements Expr {} record Mul(Expr l, Expr r) implements Expr {} record Neg(Expr e) implements Expr {}
  static int eval(Expr e) { return switch (e) { case Num(int v) -> v; case Add(Num(var a), Num(var b)) -> a + b; case Add(var l, var r) -> eval(l) + eval(r); case Mul(Num(int a), var r) when a == 0 -> 0; case Mul(var l, var r) -> eval(l) * eval(r); case Neg(Neg(var x)) -> eval(x); case Neg(var x) -> -eval(x); }; }
  record Box<T>(T t) {}
  static String box(Box<? extends Object> b) { return switch (b) { case Box<?>(String s) when s.isEmpty() -> "empty"; case Box<?>(String s) -> "s" + s; case Box<?>(Integer i) when i > 10 -> "big"; case Box<?>(Integer i) -> "i" + i; case Box<?>(Box<?>(var x)) -> "nested " + x; case Box<?>(var o) -> "o" + o; }; }
  enum Op implements IntBinaryOperator { ADD("+") { public int applyAsInt(int a, int b) { return a + b; } }, SUB("-") { public int applyAsInt(int a, int b) { return a - b; } }; final String s; static final Map<String, Op> BY = new HashMap<>(); static { for (Op o : values()) BY.put(o.s, o); } Op(String s) { this.s = s; } }
  static int depth = 0;
  static int fin(int n) { try { if (n == 0) return 1; if (n == 1) throw new RuntimeException("one"); return fin(n - 1) + 1; } catch (RuntimeException e) { return 10; } finally { depth++; if (n == 3) return 100; } }
  static String lab() { StringBuilder b = new StringBuilder(); outer: for (int i = 0; ; i++) { inner: for (int j = 0; j < 5; j++) { try { switch (j) { case 1: continue inner; case 3: if (i == 2) break outer; continue outer; default: b.append(i).append(j).append(' '); } } finally { b.append('f'); } } } return b.toString(); }
  public static void main(String[] args) {
    p(new Leaf("a").compareTo(new Leaf("b")));
    Comparable raw = new Leaf("x"); try { raw.compareTo("y"); } catch (ClassCastException e) { p("cce"); }
    Shape<? extends Number> sh = new Sq(3); p(sh.area()); p(sh.twice()); p(sh.raw()); Shape rs = new Dbl(); Object o = rs.area(); p(o);
    List<Object> to = new ArrayList<>(); Breadth.<Number, Integer>copy(to, List.of(1, 2)); p(to);
    p(max(List.of(3, 9, 2)));
    Breadth h = new Breadth(); Breadth.Inner in = h.new Inner(); Breadth.Inner.Deep d = in.new Deep(); p(d.sum()); Sub s = new Sub(); s.base = 7; p(s.make().v); p(s.new SubInner().q);
    p(new Both().hi());
    byte b = 1; short sh2 = 2; char c = 'c'; long l = 4; float fl = 1f; Integer I = 5; Object ob = "x"; Long L = 6L; Character C = 'd';
    p("" + f(b) + f(sh2) + f(c) + f(l) + f(fl) + f(I) + f(ob) + f("s") + f(L) + f() + f(1, 2) + f((Object) null) + f(C) + f(b + c) + f(null, null));
    p(h(String::length)); p(h(x -> x.length() * 2)); p(h(String::length, 1));
    p(k(() -> { throw new RuntimeException(); })); p(k(() -> 1)); p(k(Breadth::thrower)); p(k(() -> thrower()));
    p(eval(new Add(new Mul(new Num(2), new Neg(new Neg(new Num(3)))), new Neg(new Num(4))))); p(eval(new Mul(new Num(0), new Num(4)))); p(eval(new Add(new Num(1), new Num(2))));
    for (Box<?> x : new Box<?>[] {new Box<>(""), new Box<>("q"), new Box<>(11), new Box<>(3), new Box<>(new Box<>(1.5)), new Box<>(null), new Box<>('c')}) p(box(x));
    p(Op.BY.get("-").applyAsInt(5, 3) + " " + Op.ADD.getClass().isEnum() + Op.ADD.getDeclaringClass().getSimpleName() + " " + Op.valueOf("ADD").applyAsInt(1, 2));
    for (int i = 0; i < 6; i++) p(fin(i)); p(depth);
    p(lab());
    int i = 5; i = i++ * 2 + i; p(i); i += i++ + ++i; p(i); int[] a = {0, 0, 0}; int q = 0; a[q++] = q++ + q; a[q] += q = 1; p(Arrays.toString(a) + q);
    char ch = 'a'; ch += 1; ch++; p(ch); p(ch + 1); p((char) (ch + 1)); p("" + ch + 1); p('a' + 'b' + "c" + 'd' + 1); final char fc = 'z'; byte fb = fc; p(fb);
    short ss = (short) 40000; p(ss); p((byte) 300); p((int) 1e20); p((long) Float.NaN); p((char) -1 + 0); p((int) 'x'); p((byte) 1e10); p((short) -1e10f); p(5 / -2 + " " + -5 % 3 + " " + 5 % -3);
    p(1 << 33); p(1L << 33); p(-1 >>> 28); p((byte) -1 >>> 28); p(-1L >>> 60); p(Integer.MIN_VALUE / -1); p(Long.MIN_VALUE % -1);
    p(0.1 + 0.2); p(0.1f + 0.2f); p(1.0 / 0); p(0.0 / 0 == 0.0 / 0); p(-0.0 == 0.0); p(Double.valueOf(-0.0).equals(0.0)); p(1e16 + 1); p(100.0f); p(1e-5); p(123456789.0f); p(Float.MIN_VALUE); p((float) 1e40); p(3.0e10f); p(1.0E7); p(9999999.0); p(0.001); p(1.0e-3f);
    Integer i1 = 127, i2 = 127, i3 = 128, i4 = 128; p((i1 == i2) + " " + (i3 == i4) + " " + i3.equals(i4)); Long l1 = 127L; p(l1.equals(127)); p(new HashSet<>(List.of(1L)).contains(1));
    String st = null; st += "x"; p(st); st = st + null + 1 + 2L + 3f + 'c' + true; p(st);
    Object t = true ? 1 : "s"; p(t.getClass().getName()); Object u = true ? 1 : 2.0; p(u); Object v = false ? 'a' : 98; p(v); Object w = true ? (Integer) 7 : (Double) 2.0; p(w); p(true ? null : 0); char cc = true ? 'b' : 0; p(cc); long lll = true ? 1 : 2L; p(lll); p(false ? 1 : 'x'); int xi = 3; p(true ? 'x' : xi); p(true ? b : 'x'); p(true ? (short) 1 : 'x');
  }
}
