class HalfConditional {
  static int f(int x, int y) {
    int a = x > y ? 1; //~ JK0001:22 expected `:`, found `;`
    return 1;
  }
}
