/** What random programs found: messages about null, and traces that are too long to be shown. */
public class FoundFailures {
  interface I { int f(); }
  static class C { C(int n) { f(n - 1); } }
  static void f(int n) { if (n == 0) throw new RuntimeException(); new C(n) { }; }
  static int g(int n, int z) { return n == 0 ? 1 / z : g(n - 1, z) + 1; }
  public static void main(String[] args) {
    I i = null; C c = null; Object o = null;
    try { i.hashCode(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { i.toString(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { c.toString(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { o.toString(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { f(600); } catch (RuntimeException e) { System.out.println(e.getStackTrace().length); }
    try { g(2000, 0); } catch (RuntimeException e) { System.out.println(e.getStackTrace().length); }
    System.out.println(String.join("-", java.util.List.of("a", "b")));
  }
}
