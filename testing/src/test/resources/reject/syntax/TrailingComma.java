class TrailingComma {
  static int f(int x, int y) {
    f(1, ); //~ JK0001:10 expected an expression, found `)`
    return 1;
  }
}
