class AndWord {
  static int f(int x, int y) {
    if (x > 1 and y > 1) x = 1; //~ JK0001:14 expected `)`, found `and`
    return 1;
  }
}
