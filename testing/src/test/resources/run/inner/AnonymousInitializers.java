import java.util.*;
/** What anonymous classes may read and assign where they stand. */
public class AnonymousInitializers {
  static class A { final int x; A(boolean b) { if (b) { x = 1; new Object() { int q = x; }; } else { x = 2; } int z = new Object() { int w = x; int get() { return w; } }.get(); } }
  static class B { final int x; B() { int k = 5; Object o = new Object() { int q = k; { for (int i = 0; i < q; i++) { if (i == 3) break; } try { int u = Integer.parseInt("3"); } catch (RuntimeException e) { } finally { q++; } int m; m = q; } int f() { return x; } }; x = 1; } }
  static class C { final Object self; C() { self = new Object() { Object s = C.this; public String toString() { return "" + s; } }; } }
  static class D { final Runnable r; D() { r = new Runnable() { int n = 0; public void run() { n++; r.run(); } }; } }
  static class E { final Runnable r = new Runnable() { Runnable me = 
    r; public void run() { } }; }
  static class F { static final Comparator<String> CMP = new Comparator<String>() { final int k; { k = 3; } public int compare(String a, String b) { return CMP == null ? k : 0; } }; }
  enum G { X { final int v; { v = 3; } int get() { return v; } }; abstract int get(); }
  static class H { final int a, b; { a = 1; } H() { Runnable r = () -> { int q; q = a; System.out.println(q); }; b = 2; } }
  static void loops() { int n; for (;;) { n = 3; Object o = new Object() { int p = 1; { p += 1; } }; break; } System.out.println(n); final int c; c = n; Runnable r = () -> { final int d; d = c; int e = d; e = 4; System.out.println(e); }; r.run(); }

  public static void main(String[] args) {
    System.out.println(new A(true).x + new A(false).x + new B().x);
    System.out.println(F.CMP.compare("", "") + " " + G.X.get());
    new H();
    loops();
    System.out.println(new C().self.toString().startsWith("AnonymousInitializers$C@"));
  }
}
