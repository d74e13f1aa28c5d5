class EmptyThrow {
  static int f(int x, int y) {
    throw; //~ JK0001:10 expected an expression, found `;`
    return 1;
  }
}
