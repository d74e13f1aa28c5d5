import java.util.*;
/** Lines of what closes resources, and of the constants of enums. */
public class LinesOfClosing {
  enum E { A, B }
  static class R implements AutoCloseable {
    final boolean bad;
    R(boolean bad) { this.bad = bad; }
    public void close() {
      if (bad) {
        new Throwable("closing").printStackTrace();
        throw new IllegalStateException("c");
      }
    }
  }
  static void a() {
    try (R r = new R(true)) {
      System.out.println("body");
    }
  }
  static void b() {
    try (R r = new R(true);
        R q = new R(true)) {
      System.out.println("body");
      throw new IllegalArgumentException("x");
    }
  }
  static int c() {
    try (R r = new R(true)) {
      System.out.println("body");
      return 1;
    } finally {
      System.out.println("fin");
    }
  }
  static void d() {
    for (int i = 0; i < 3; i++) {
      try (R r = new R(i == 1);
          R s = new R(i == 2)) {
        if (i == 1) {
          continue;
        }
        if (i == 2) {
          break;
        }
        System.out.println(i);
      } catch (IllegalStateException e) {
        e.printStackTrace();
      }
    }
  }
  static void e() {
    R r = new R(true);
    try (r) {
      System.out.println("body");
    } catch (IllegalStateException e) {
      e.printStackTrace();
    }
  }
  static void t(Runnable r) {
    try { r.run(); } catch (Throwable e) { e.printStackTrace(); }
  }
  public static void main(String[] a) {
    t(LinesOfClosing::a);
    t(LinesOfClosing::b);
    t(LinesOfClosing::c);
    t(LinesOfClosing::d);
    t(LinesOfClosing::e);
    t(() -> E.valueOf("Q"));
    t(() -> E.valueOf(null));
    
  }
}
