class FinalLocals {
  static void f() {
    final int x = 1;
    x = 2; //~ JK0203:5 `x` is final and may be assigned already
    for (final int i = 0; i < 3; i++) {} //~ JK0203:34 `i` is final and may be assigned already
  }
}
