class BreakWithCondition {
  static int f(int x, int y) {
    break x > 1; //~ JK0002:12 expected `;`
    return 1;
  }
}
