class ConditionalTypes {
  static void f(boolean b) {
    int a = b ? 1 : "x"; //~ JK0150:13 the two sides have types `int` and `String`, which do not meet
    byte c = b ? 1 : 200; //~ JK0150:14 `int` cannot become `byte` here
    String d = b ? "x" : 1; //~ JK0150:16 the two sides have types `String` and `int`, which do not meet
    boolean e = b ? 1 : true; //~ JK0150:17 the two sides have types `int` and `boolean`, which do not meet
  }
}
