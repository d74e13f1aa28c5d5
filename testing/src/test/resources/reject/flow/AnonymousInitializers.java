import java.util.*;
class AnonymousInitializers {
  void m() { 
    sealed interface S {}  //~ JK0168:22 nothing in this file extends `S`, so `sealed` leaves it without objects
    non-sealed class T {}  //~ JK0168:22 `non-sealed` is for what extends a sealed type
    sealed class U permits V {} final class V extends U {}  //~ JK0101:28 there is no type `V` //~ JK0150:55 `U` is sealed and does not permit `V`
  }
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
}
