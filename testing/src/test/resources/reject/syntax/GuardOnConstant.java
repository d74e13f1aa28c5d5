class GuardOnConstant {
  static int f(int x) {
    switch (x) {
      case 1 when x > 0 -> x++; //~ JK0001:14 expected `:` or `->`, found `when`
      default -> x--;
    }
    return x;
  }
}
