import java.util.*;
import java.util.function.*;

public class Clones {
  static class Point implements Cloneable {
    int x; long y; byte b; double d; String s; int[] a;
    Point(int x) { this.x = x; y = x * 10L; b = (byte) x; d = x / 3.0; s = "p" + x; a = new int[] {x}; }
    @Override protected Point clone() throws CloneNotSupportedException { return (Point) super.clone(); }
    @Override public String toString() { return x + " " + y + " " + b + " " + d + " " + s + " " + a[0]; }
  }
  static class Point3 extends Point {
    float z = 1.5f; Point other;
    Point3(int x) { super(x); }
    @Override public Point3 clone() { try { Point3 c = (Point3) super.clone(); c.a = a.clone(); return c; } catch (CloneNotSupportedException e) { throw new AssertionError(e); } }
  }
  static class Plain { int v = 3; Object copy() throws CloneNotSupportedException { return clone(); } }
  static class Empty implements Cloneable { public Object clone() throws CloneNotSupportedException { return super.clone(); } }
  static class Deep implements Cloneable {
    Map<String, List<Integer>> m = new TreeMap<>(); Deep next;
    public Deep clone() {
      try {
        Deep d = (Deep) super.clone();
        d.m = new TreeMap<>();
        m.forEach((k, v) -> d.m.put(k, new ArrayList<>(v)));
        if (next != null) d.next = next.clone();
        return d;
      } catch (CloneNotSupportedException e) { throw new RuntimeException(e); }
    }
  }
  interface Shape extends Cloneable { Shape clone(); double area(); }
  static class Sq implements Shape { double s; Sq(double s) { this.s = s; } public Shape clone() { try { return (Shape) super.clone(); } catch (CloneNotSupportedException e) { return null; } } public double area() { return s * s; } }
  static class Finalized { @Override protected void finalize() throws Throwable { super.finalize(); } }
  class Inner implements Cloneable { int k = 5; int sum() { return k + base; } public Inner clone() throws CloneNotSupportedException { return (Inner) super.clone(); } }
  int base = 7;
  enum E { A; Object c() throws CloneNotSupportedException { return clone(); } }
  record R(int[] a) implements Cloneable { R copy() throws CloneNotSupportedException { return (R) clone(); } }
  static class MyList extends ArrayList<String> { int extra = 4; @Override public MyList clone() { return (MyList) super.clone(); } }
  static <T extends Point> T dup(T t) throws CloneNotSupportedException { return (T) t.clone(); }
  public static void main(String[] args) throws Exception {
    System.out.println(new Finalized() != null);
    Point p = new Point(3), q = p.clone();
    q.x = 9; q.s += "!"; q.a[0] = 42;
    System.out.println(p + " | " + q + " " + (p.getClass() == q.getClass()) + (p.a == q.a));
    Point3 t = new Point3(4); t.other = t;
    Point3 u = t.clone(); u.a[0] = 5;
    System.out.println(t + " | " + u + " " + u.z + " " + (u.other == t));
    Point v = t; System.out.println(v.clone().getClass().getName() + " " + dup(t).a[0]);
    try { new Plain().copy(); } catch (CloneNotSupportedException e) { System.out.println(e); }
    Object e = new Empty().clone(); System.out.println(e instanceof Empty);
    Deep d = new Deep(); d.m.put("a", new ArrayList<>(List.of(1, 2))); d.next = new Deep(); d.next.m.put("z", new ArrayList<>());
    Deep f = d.clone(); f.m.get("a").add(3); f.next.m.put("y", null);
    System.out.println(d.m + " " + d.next.m + " " + f.m + " " + f.next.m);
    Shape s = new Sq(2); Shape s2 = s.clone(); System.out.println(s2.area() + " " + (s == s2));
    Clones c = new Clones(); Inner i = c.new Inner(), j = i.clone(); j.k = 1; c.base = 100; System.out.println(i.sum() + " " + j.sum());
    try { E.A.c(); } catch (CloneNotSupportedException x) { System.out.println(x); }
    R r = new R(new int[] {1}); System.out.println(r.copy().equals(r) + " " + (r.copy() == r));
    MyList m = new MyList(); m.add("q"); try { System.out.println(m.clone()); } catch (ClassCastException x) { System.out.println("cce"); }
    Runnable k = new Runnable() { int n = 3; public void run() { try { Object o = clone(); } catch (CloneNotSupportedException x) { System.out.println(x.getMessage()); } } }; k.run();
    Supplier<Object> sup = d::clone; System.out.println(sup.get() != d);
    Function<Deep, Deep> fn = Deep::clone; System.out.println(fn.apply(d).m);
    List<Point> many = new ArrayList<>();
    Point proto = new Point3(77);
    for (int n = 0; n < 200000; n++) { Point z = proto.clone(); z.x = n; z.s = "n" + n; if (n % 1000 == 0) many.add(z); }
    long sum = 0; for (Point z : many) sum += z.x + z.s.length() + z.a[0]; System.out.println(sum);
    Object arr = new int[] {1, 2}; System.out.println(((int[]) arr).clone().length);
    Point nul = null; try { nul.clone(); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
  }
}
