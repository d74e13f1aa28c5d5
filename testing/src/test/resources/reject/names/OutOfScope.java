class OutOfScope {
  static int f() {
    for (int i = 0; i < 3; i++) {}
    {
      int inner = 2;
    }
    return i + inner; //~ JK0100:12 nothing named `i` is in scope //~ JK0100:16 nothing named `inner` is in scope
  }
}
