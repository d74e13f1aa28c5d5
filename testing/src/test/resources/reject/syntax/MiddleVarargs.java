class MiddleVarargs {
  static void f(int... a, int b) {} //~ JK0030:17 only the last parameter can have `...`
}
