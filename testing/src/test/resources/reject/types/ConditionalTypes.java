class ConditionalTypes {
  static void f(boolean b) {
    int a = b ? 1 : "x"; //~ JK0150:21 `String` cannot become `int` here
    byte c = b ? 1 : 200; //~ JK0150:14 `int` cannot become `byte` here
    String d = b ? "x" : 1; //~ JK0150:26 `int` cannot become `String` here
    boolean e = b ? 1 : true; //~ JK0150:21 `int` cannot become `boolean` here
  }
}
