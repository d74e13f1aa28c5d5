class ForUpdate {
  static int f(int x, int y) {
    for (int i = 0; i < x; i + 1) y++; //~ JK0001:29 expected `)`, found `+`
    return 1;
  }
}
