class DanglingOperator {
  static int f(int x) {
    return x + ; //~ JK0001:16 expected an expression, found `;`
  }
}
