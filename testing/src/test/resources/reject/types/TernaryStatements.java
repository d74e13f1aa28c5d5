class TernaryStatements {
  static int f(boolean b) {
    int x = b ? f(b) : g(); //~ JK0162:24 this has no value
    return b ? 1L : 2; //~ JK0150:12 `long` cannot become `int` here
  }

  static void g() {}
}
