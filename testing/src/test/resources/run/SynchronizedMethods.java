/** Methods with a monitor that nobody else can have. */
public class SynchronizedMethods {
  static int n;
  static synchronized int next() { return ++n; }
  synchronized int own() { return next() + 1; }
  static class A { synchronized void f() { System.out.println("f"); } }
  static class B extends A { @Override synchronized void f() { super.f(); System.out.println("g"); } }
  public static void main(String[] a) {
    System.out.println(next());
    System.out.println(new SynchronizedMethods().own());
    new B().f();
  }
}
