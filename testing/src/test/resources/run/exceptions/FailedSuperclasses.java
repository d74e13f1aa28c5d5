/** Classes whose superclass could not be initialised. */
public class FailedSuperclasses {
  static class A { static int x = 1 / Integer.parseInt("0"); static void f() {} }
  static class B extends A { static int y = Integer.parseInt("3"); static void g() {} }
  static class C { static { if (Integer.parseInt("1") == 1) throw new IllegalStateException("c"); } }
  static class D extends C { D() {} }
  static class E1 extends D { static int q = Integer.parseInt("3"); }
  static void t(Runnable r) {
    try { r.run(); } catch (Throwable e) { e.printStackTrace(); }
  }
  public static void main(String[] a) {
    t(() -> B.g());
    t(() -> B.g());
    t(() -> A.f());
    t(() -> new D());
    t(() -> System.out.println(E1.q));
  }
}
