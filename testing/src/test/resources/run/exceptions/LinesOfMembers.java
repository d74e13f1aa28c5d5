/** Lines of what declarations imply. */
public class LinesOfMembers {
  static class Bad {
    public String toString() {
      throw new IllegalStateException("ts");
    }
    public int hashCode() {
      throw new IllegalStateException("hc");
    }
    public boolean equals(Object o) {
      throw new IllegalStateException("eq");
    }
  }
  @Deprecated
  record
  R(Bad b, int c) {
  }
  record S(
      Bad b,
      int c) {
    S {
      if (c == 0) {
        throw new IllegalArgumentException();
      }
      b = null;
      Integer i = null;
      c =
        i;
    }
  }
  record T(
      Bad b,
      int c) {
    T(Bad b) { this(b, 0); }
  }
  @Deprecated
  public enum
  E { A(0), B(
     1); E(int x) { if (x == 5) throw new IllegalStateException(); } }
  static void t(Runnable r) {
    try { r.run(); } catch (Throwable e) { e.printStackTrace(); }
  }
  class In { int f;}
  static class P { P() { throw new IllegalStateException("p"); } }
  static class Q extends P {}
  static
  class Q2
     extends P {
    int x;
  }
  static class Q3 extends P {
    int x;
    Q3(int a,
       int b)
    {
      x = 1;
    }
  }
  static class F {
    @Deprecated
    public
    int
    a = 1, b
    = Integer.parseInt("x");
    F() { }
  }
  static class G {
    int q = 1 /
       zero;
    G(int f) { }
    G() { this(
       1); }
    static int zero;
  }
  static class H { { Object o = null; o.hashCode(); } 
    H() { super(); } H(int x) { q(x); } static void q(int x) { if (x == 0) return; q(x / (x - 1)); } }
  public static void main(String[] a) {
    t(() -> new R(new Bad(), 1).toString());
    t(() -> new R(new Bad(), 1).hashCode());
    t(() -> new R(new Bad(), 1).equals(new R(new Bad(), 1)));
    t(() -> new S(null, 0));
    t(() -> new S(null, 1));
    t(() -> E.valueOf("X"));
    t(() -> E.valueOf(null));
    t(Q::new);
    t(Q2::new);
    t(() -> new Q3(1, 2));
    t(F::new);
    t(G::new);
    t(() -> new P() {});
    t(
       () -> new P() { 
         int y; });
    t(() -> new H());
    t(() -> new H(
        1));
    LinesOfMembers r = null;
    t(() -> { LinesOfMembers q = null; q
      .new In(); });
    t(() -> {
      switch (E.valueOf("A")) {
        case A -> throw
            new IllegalStateException(
                "x" + 1);
        default -> {}
      }
    });
    t(() -> {
      E e = null;
      switch (
        e) {
        case A: break;
      }
    });
    t(() -> {
      Object e = null;
      switch (
        e) {
        case String s: break;
        default:
      }
    });
    t(() -> {
      Object e = new T(null, 1);
      if (e instanceof
          T(var x, int
             y) && x.equals(y)) {
      }
    });
  }
}
