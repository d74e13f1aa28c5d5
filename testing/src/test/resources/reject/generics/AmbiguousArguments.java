class AmbiguousArguments {
  interface Texts {
    String of(int n);
  }

  interface Numbers {
    int of(int n);
  }

  static void text(double v) {}

  static void text(Object v) {}

  static void n(Texts t) {}

  static void n(Numbers t) {}

  static <T extends Number> void g(T x) {}

  static <T> void h(T x) {}

  static void f(Object o, Boolean b) {
    text(o instanceof Integer n ? n : 2.0); //~ JK0105:5 several methods fit
    text(o instanceof Integer n ? 1 : 2.0);
    text(b ? null : 2.0);
    n(x -> x * 2 + ""); //~ JK0105:5 several methods fit
    n((int x) -> x * 2 + "");
    AmbiguousArguments.<String>g("s"); //~ JK0114:32 `String` is not within its bound
    AmbiguousArguments.<Number>h("s"); //~ JK0104:32 does not take
    int i = b ? null : "s"; //~ JK0150:17 `null` cannot //~ JK0150:24 `String` cannot
    byte c = o instanceof Byte m ? m : 200; //~ JK0150:14 `int` cannot become `byte`
    byte d = o instanceof Byte m ? m : 100;
    long e = b ? 1 : null;
  }
}
