class Comparison {
  static boolean f(int x) {
    return x => 2; //~ JK0001:15 expected an expression, found `>`
  }
}
