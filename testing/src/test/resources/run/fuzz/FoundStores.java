/** What random programs found: on which lines values are used that take several. */
public class FoundStores {
  static class C { static int z = 0; static long g = 1 / z; }
  static int k = 3;
  static void a() {
    long v = (C.g = (switch (k) {
      case 2, 3 -> 5L;
      case 4 -> {
        k = 1;
        yield 4L;
      }
      default -> 3L;
    }));
  }
  static class D { static int z = 0; static int g = 1 / z; }
  static void b() {
    D.g = 
      k > 2
        ? 3
        : 4;
  }
  static class E { static int z = 0; static int g = 1 / z; }
  static void c() {
    E.g = Math.max(
        k,
        4);
  }
  int f;
  static FoundStores none() { return null; }
  static int[] nil;
  static void d() {
    none().f = k > 2
        ? 3
        : 4;
  }
  static void e() {
    none().f += k > 2
        ? 3
        : 4;
  }
  static void f() {
    nil[0] = (switch (k) {
      case 2, 3 -> 5;
      case 4 -> {
        k = 1;
        yield 4;
      }
      default -> 3;
    });
  }
  static class F { static int z = 0; static int g = 1 / z; }
  static void g() {
    F.g += k > 2
        ? 3
        : 4;
  }
  static class G { static int z = 0; static int g = 1 / z; static int h(int x) { return x; } }
  static void h() {
    G.h(k > 2
        ? 3
        : 4);
  }
  static class H { static int z = 0; static int g = 1 / z; H(int x) { } }
  static void i() {
    new H(k > 2
        ? 3
        : 4);
  }
  static void j() {
    int x = 5 % (k > 2
        ? 0
        : 4);
  }
  static void l() {
    int[] y = new int[k > 2
        ? -1
        : 4];
  }
  static void m() {
    Integer q = (Integer) (Object) (k > 2
        ? ""
        : "x");
  }
  static void n() {
    int q = (k > 2
        ? (Integer) null
        : Integer.valueOf(3));
  }
  static void o() {
    throw k > 2
        ? null
        : new RuntimeException();
  }
  static void p() {
    synchronized (k > 2
        ? null
        : "x") {
      k++;
    }
  }
  static int q() {
    return none().f + (k > 2
        ? none().f
        : 3);
  }
  static void r() {
    nil[k > 2
        ? 1
        : 2] += 1;
  }
  static void s() {
    nil[k > 2
        ? 1
        : 2] = 1;
  }
  static void t() {
    Object[] all = new String[1];
    all[0] = k > 2
        ? 1
        : 2;
  }
  static void u() {
    String v = k > 2
        ? "s" + none().f
        : "x";
  }
  static void run(Runnable r) {
    try { r.run(); } catch (Throwable t) { System.out.println(t.getStackTrace()[0] + " " + t); }
  }
  public static void main(String[] x) {
    run(FoundStores::a);
    run(FoundStores::b);
    run(FoundStores::c);
    run(FoundStores::d);
    run(FoundStores::e);
    run(FoundStores::f);
    run(FoundStores::g);
    run(FoundStores::h);
    run(FoundStores::i);
    run(FoundStores::j);
    run(FoundStores::l);
    run(FoundStores::m);
    run(FoundStores::n);
    run(FoundStores::o);
    run(FoundStores::p);
    run(FoundStores::q);
    run(FoundStores::r);
    run(FoundStores::s);
    run(FoundStores::t);
    run(FoundStores::u);
  }
}
