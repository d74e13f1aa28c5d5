class ChainedComparison {
  static boolean f(int a, int b, int c) {
    boolean d = a < b < c; //~ JK0151:17 `<` does not apply to `boolean` and `int`
    boolean e = a == b == c; //~ JK0151:17 `==` does not apply to `boolean` and `int`
    return !a; //~ JK0151:12 `!` does not apply to `int`
  }
}
