class ArrowReturn {
  static int f(int x, int y) {
    switch (x) {
      case 1 -> return 2; //~ JK0001:17 expected an expression, `{` or `throw`, found `return`
      default -> x = 1;
    }
    return 1;
  }
}
