class LoopFinal {
  static void f(int n) {
    final int x;
    do {
      x = 1; //~ JK0203:7 `x` is final and may be assigned already
    } while (n > 0);
    for (final int i; n > 0; ) {
      i = 1; //~ JK0203:7 `i` is final and may be assigned already
    }
  }
}
