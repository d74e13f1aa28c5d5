public class FoundDeadArms {
  static final boolean YES = true;
  static class C {
    Object f = ((C) null).f;
    C(char c) {}
  }
  static int boom(int x) {
    throw new IllegalStateException("b" + x);
  }
  static Object first() {
    return (false ? (switch (boom(1)) {
      case 2, 3 -> null;
      case 4 -> {
        Object y = null;
        yield y;
      }
      default -> "x";
    }) : new C('c'));
  }
  static int second() {
    return boom(YES
        ? 3
        : (switch ('c') {
          case 3, 4 -> 1;
          case 5 -> {
            yield 2;
          }
          default -> boom(2);
        }));
  }
  static String third(String s) {
    return "a" + (!YES
        ? s.length()
        : boom(
            s.length()));
  }
  static void t(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      System.out.println(e + " " + e.getStackTrace()[0].getLineNumber() + " " + e.getStackTrace()[1].getLineNumber());
    }
  }
  public static void main(String[] args) {
    t(() -> first());
    t(() -> second());
    t(() -> third("q"));
    t(() -> third(null));
    t(() -> {
      Runnable r = YES ? () -> boom(
          9) : () -> boom(8);
      Runnable q = () -> boom(7);
      t(q);
      r.run();
    });
    Object o = false ? new Object() { int x = boom(1); } : new Object() { public String toString() { return getClass().getName(); } };
    System.out.println(o);
  }
}
