class MissingReturns {
  static int a(boolean b) {
    if (b) return 1;
  } //~ JK0201:3 `a` may end here without returning `int`

  static int b(int x) {
    while (x > 0) {
      return 1;
    }
  } //~ JK0201:3 `b` may end here without returning `int`

  static int c(int x) {
    switch (x) {
      case 1:
        return 1;
      default:
        break;
    }
  } //~ JK0201:3 `c` may end here without returning `int`

  static int d(int x) {
    for (; ; ) {
      if (x > 1) break;
    }
  } //~ JK0201:3 `d` may end here without returning `int`

  static int e(int x) {
    while (true) {}
  }

  static int f(int x) {
    do {
      return 1;
    } while (true);
  }

  static int g(int x) {
    out:
    {
      if (x > 0) break out;
      return 1;
    }
  } //~ JK0201:3 `g` may end here without returning `int`
}
