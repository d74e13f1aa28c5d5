class Shadow {
  static void f(int a) {
    int a = 2; //~ JK0107:9 variable `a` is declared already
    int b = 1, b = 2; //~ JK0107:16 variable `b` is declared already
  }
}
