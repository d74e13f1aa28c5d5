class ArrowValue {
  static int f(int x, int y) {
    switch (x) {
      case 1 -> 5; //~ JK0005:17 this expression is not a statement
      default -> x = 1;
    }
    return 1;
  }
}
