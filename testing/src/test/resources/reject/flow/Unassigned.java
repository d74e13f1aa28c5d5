class Unassigned {
  static int a(boolean b) {
    int x;
    if (b) x = 1;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int b(int n) {
    int x;
    while (n > 0) {
      x = 1;
      n--;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int c(int n) {
    int x;
    switch (n) {
      case 1:
        x = 1;
        break;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int d(boolean b) {
    int x;
    if (b && (x = 1) > 0) return x;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int e(boolean b) {
    int x;
    boolean c = b || (x = 1) > 0;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int f() {
    int x;
    x++; //~ JK0202:5 `x` may have no value yet
    x += 1;
    return x;
  }

  static int g(boolean b) {
    int x;
    int y = b ? (x = 1) : 2;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int h(int n) {
    int x;
    for (int i = 0; i < n; i++) x = i;
    return x; //~ JK0202:12 `x` may have no value yet
  }
}
