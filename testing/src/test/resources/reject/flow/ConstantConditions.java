class ConstantConditions {
  static int a() {
    final boolean yes = true;
    while (yes) {}
    int x = 1; //~ JK0200:5 this statement is never reached
  }

  static int b() {
    final boolean no = false;
    while (no) { //~ JK0200:16 the body of this loop is never reached
      int y = 1;
    }
    return 1;
  }

  static int c() {
    boolean yes = true;
    while (yes) {}
  } //~ JK0201:3 `c` may end here without returning `int`
}
