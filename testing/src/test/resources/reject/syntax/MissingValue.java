class MissingValue {
  static int f(int x, int y) {
    x = y = ; //~ JK0001:13 expected an expression, found `;`
    return 1;
  }
}
