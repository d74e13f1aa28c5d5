class GuardOnConstant {
  static int f(int x) {
    switch (x) {
      case 1 when x > 0 -> x++; //~ JK0027:14 a guard can only follow a pattern
      default -> x--;
    }
    return x;
  }
}
