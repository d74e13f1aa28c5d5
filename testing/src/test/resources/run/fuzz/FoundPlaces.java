import java.util.*;
import java.util.function.*;
/** What random programs found: on which lines boxes are opened, and names of strings in lambdas. */
public class FoundPlaces {
  static int k = 3;
  static Boolean none() { return null; }
  static Integer nothing() { return null; }
  static String text() { return null; }
  static E en() { return null; }
  enum E { A }
  static void a() {
    if (k > 2
        ? none()
        : true) {
      k++;
    }
  }
  static void b() {
    if (k > 2
        ? k < 1
            || none()
        : true) {
      k++;
    }
  }
  static void c() {
    switch (k > 2
        ? nothing()
        : Integer.valueOf(1)) {
      case 1 -> k++;
      default -> k--;
    }
  }
  static void d() {
    switch (
        nothing()) {
      case 1 -> k++;
      default -> k--;
    }
  }
  static void e() {
    switch (
        text()) {
      case "1" -> k++;
      default -> k--;
    }
  }
  static void f() {
    switch (
        en()) {
      case A -> k++;
      default -> k--;
    }
  }
  static void g() {
    while (
        none()) {
      k++;
    }
  }
  static void h() {
    for (int i = 0;
        none();
        i++) {
      k++;
    }
  }
  static void i() {
    do {
      k++;
    } while (k > 0
        ? none() :
        true);
  }
  static void j() {
    if (
        none()) {
      k++;
    }
  }
  static void l() {
    if (k > 0 &&
        none()) {
      k++;
    }
  }
  static void m() {
    if (!
        none()) {
      k++;
    }
  }
  static void n() {
    boolean x = k > 0
        ? none()
        : true;
  }
  static void o() {
    int x = switch (k) {
      case 1 -> 1;
      default ->
        nothing();
    };
  }
  static void p() {
    int x = switch (k > 2
        ? nothing()
        : Integer.valueOf(1)) {
      case 1 -> 1;
      default -> 2;
    };
  }
  static void q() {
    Supplier<Integer> s = () -> {
      switch (text()) {
        case "a": return 1;
        default: return 2;
      }
    };
    s.get();
  }
  static void r() {
    Supplier<Integer> s = () -> {
      int x = switch (text()) {
        case "a" -> 1;
        default -> 2;
      };
      return switch (text()) {
        case "a" -> 1;
        default -> 2;
      };
    };
    s.get();
  }
  static void s() {
    Supplier<Integer> s = () -> {
      String c = "a";
      switch (c) { case "x": return 1; }
      return switch (text()) {
        case "a" -> 1;
        default -> 2;
      };
    };
    s.get();
  }
  static void t() {
    if (k > 2
        ? k > 3
          ? none()
          : none()
        : none()) {
      k++;
    }
  }
  static void u() {
    boolean b = (k > 2
        ? none()
        : true) && k > 0;
  }
  static void v() {
    int x = (k > 2
        ? nothing()
        : 1) + 1;
  }
  static void w() {
    Integer x = (k > 2
        ? nothing()
        : nothing());
    x
     ++;
  }
  static void x1() {
    int x = FoundPlaces
      .nothing
      ();
  }
  static void x2() {
    int x = (
      nothing());
  }
  static void x3() {
    int x = 1 +
      FoundPlaces
      .nothing();
  }
  static void x4() {
    Integer[] xs = { null };
    int x = 1 + xs
      [
      0];
  }
  Integer box;
  static void x5() {
    int x = 1 + new FoundPlaces()
      .
      box;
  }
  static void x6() {
    FoundPlaces ln = new FoundPlaces();
    ln
      .
      box
      ++;
  }
  static void x7() {
    FoundPlaces ln = new FoundPlaces();
    ln
      .
      box
      += 
      1;
  }
  static void x8() {
    int x = (Integer)
      (Object)
        nothing();
  }
  static void x9() {
    int x = 
      switch (k) {
        default ->
        nothing();
      };
  }
  static int x0() {
    return
      nothing();
  }
  static void y1() {
    Supplier<Integer> s = () -> {
      switch ("a") {
        case "a":
          switch (text()) {
            case "b": return 1;
            default: return 2;
          }
        default: return 2;
      }
    };
    s.get();
  }
  static void y2() {
    Supplier<Integer> s = () -> {
      switch (text()) {
        case "a":
          switch ("x") {
            case "b": return 1;
            default: return 2;
          }
        default: return 2;
      }
    };
    s.get();
  }
  static void run(Runnable r) {
    try { r.run(); } catch (NullPointerException e) { System.out.println(e.getStackTrace()[0] + " " + e.getMessage()); }
  }
  public static void main(String[] z) {
    run(FoundPlaces::a); run(FoundPlaces::b); run(FoundPlaces::c); run(FoundPlaces::d); run(FoundPlaces::e); run(FoundPlaces::f); run(FoundPlaces::g); run(FoundPlaces::h); run(FoundPlaces::i); run(FoundPlaces::j); run(FoundPlaces::l); run(FoundPlaces::m); run(FoundPlaces::n); run(FoundPlaces::o); run(FoundPlaces::p); run(FoundPlaces::q); run(FoundPlaces::r); run(FoundPlaces::s); run(FoundPlaces::t); run(FoundPlaces::u); run(FoundPlaces::v); run(FoundPlaces::w);
    run(FoundPlaces::x1);
    run(FoundPlaces::x2);
    run(FoundPlaces::x3);
    run(FoundPlaces::x4);
    run(FoundPlaces::x5);
    run(FoundPlaces::x6);
    run(FoundPlaces::x7);
    run(FoundPlaces::x8);
    run(FoundPlaces::x9);
    run(FoundPlaces::x0);
    run(FoundPlaces::y1);
    run(FoundPlaces::y2);
  }
}
