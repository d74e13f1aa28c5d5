class NotYet {
  interface I {
    void f();
  }

  enum E {
    A,
    B
  }

  record R(int a) {}

  class Inner {}

  static <T> T id(T t) {
    return t;
  }

  static void f(Object o) {
    Runnable r = () -> {}; //~ JK0300:18 lambdas are not compiled yet
  }

  static Object g(Object o) {
    Object p = new Object() {};
    if (o instanceof String s) {} //~ JK0300:9 patterns are not compiled yet
    int[] a = {1, 2};
    int[] b = new int[3];
    int c = a[0];
    int d = a.length;
    return switch (o) { //~ JK0300:20 switches over objects are not compiled yet
      case String t -> 1; //~ JK0300:12 patterns are not compiled yet
      default -> String.class;
    };
  }
}
