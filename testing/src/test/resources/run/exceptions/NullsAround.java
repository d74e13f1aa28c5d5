public class NullsAround {
  int[] data;
  NullsAround other;
  class In {
    int[] data;
    class Deep {
      void run() {
        t(() -> System.out.println(NullsAround.this.data[0]));
        t(() -> System.out.println(In.this.data[0]));
        try { System.out.println(NullsAround.this.data[0]); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { System.out.println(NullsAround.this.other.data[0]); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { System.out.println(In.this.data[0]); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { System.out.println(data[0]); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { System.out.println(other.data[0]); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        Object o = new Object() { int x() { return NullsAround.this.data[1] + other.data[2]; } };
        try { o.toString(); new Object() { int x() { return NullsAround.this.data[1] + other.data[2]; } }.x(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { new Object() { int x() { return t(() -> { int k = NullsAround.this.data[1] + other.data[2]; }); } }.x(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
      }
    }
  }
  static int t(Runnable r) { try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } return 0; }
  void self() { t(() -> System.out.println(NullsAround.this.data[0])); try { System.out.println(NullsAround.this.data[0]); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
  static class A { Object so; int[] arr; }
  static class B extends A {
    void go() { super.so.hashCode(); }
    void go2() { super.arr[0]++; }
    void go3() { synchronized (super.so) { } }
  }
  public static void main(String[] args) {
    t(() -> new B().go());
    t(() -> new B().go2());
    t(() -> new B().go3());
    new NullsAround().new In().new Deep().run();
    new NullsAround().self();
    Runnable r = () -> { Integer[] q = new Integer[4]; int s = 0; for (int v : q) s += v; };
    t(r);
    t(() -> { Integer[][] q = new Integer[4][]; for (Integer[] w : q) for (int v : w) System.out.println(v); });
    t(() -> { Integer[][] q = new Integer[4][2]; for (Integer[] w : q) for (long v : w) System.out.println(v); });
    t(() -> { Integer[][] q = null; for (Integer[] w : q) for (long v : w) System.out.println(v); });
    Integer[][] q = new Integer[4][2];
    try { for (Integer[] w : q) for (long v : w) System.out.println(v); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    q[0] = null;
    try { for (Integer[] w : q) for (long v : w) System.out.println(v); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    Object[] x = new Boolean[1];
    try { for (boolean b : (Boolean[]) x) System.out.println(b); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
  }
}
