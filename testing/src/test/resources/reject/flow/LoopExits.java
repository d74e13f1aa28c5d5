class LoopExits {
  static int a() {
    for (;;) {}
    return 1; //~ JK0200:5 this statement is never reached
  }

  static int b() {
    while (true) {
      break;
    }
  } //~ JK0201:3 `b` may end here without returning `int`

  static int c(int n) {
    do {
      continue;
    } while (true);
    n++; //~ JK0200:5 this statement is never reached
    return n;
  }

  static int d(int n) {
    outer:
    while (true) {
      while (true) {
        break outer;
      }
      n++; //~ JK0200:7 this statement is never reached
    }
    return n;
  }

  static int e(int n) {
    for (int i = 0; ; i++) {
      if (i > n) return i;
    }
  }

  static int g(int n) {
    for (int i = 0; true; i++) {
      return n;
    }
    return 2; //~ JK0200:5 this statement is never reached
  }

  static int h(int n) {
    while (n > 0) {
      return n;
    }
  } //~ JK0201:3 `h` may end here without returning `int`

  static int i(int n) {
    do {
      return n;
    } while (n > 0);
  }

  static int j(int n) {
    do {
      break;
    } while (true);
  } //~ JK0201:3 `j` may end here without returning `int`

  static void k(int n) {
    for (; false; ) { //~ JK0200:21 the body of this loop is never reached
      n++;
    }
    while (1 > 2) n++; //~ JK0200:19 the body of this loop is never reached
    do n++; while (false);
    for (int i = 0; 1 == 2; i++) {} //~ JK0200:34 the body of this loop is never reached
    if (false) n++;
  }

  static int l(int n) {
    label:
    {
      return 1;
    }
  }

  static int m(int n) {
    label:
    {
      if (n > 1) break label;
      return 1;
    }
  } //~ JK0201:3 `m` may end here without returning `int`

  static void o(int n) {
    while (true) {
      if (n > 1) continue;
      break;
      n++; //~ JK0200:7 this statement is never reached
    }
    continueAfter:
    for (;;) {
      continue continueAfter;
      n++; //~ JK0200:7 this statement is never reached
    }
  }

  static int p(int n) {
    switch (n) {
      case 1: return 1;
      case 2: break;
      default: throw new RuntimeException();
    }
  } //~ JK0201:3 `p` may end here without returning `int`

  static int q(int n) {
    switch (n) {
      case 1 -> { return 1; }
      default -> throw new RuntimeException();
    }
    return 2; //~ JK0200:5 this statement is never reached
  }

  static int r(int n) {
    switch (n) {
      case 1: return 1;
      default: return 2;
    }
    n++; //~ JK0200:5 this statement is never reached
  }

  static int s(int n) {
    if (n > 1) return 1;
    else throw new RuntimeException();
    return 3; //~ JK0200:5 this statement is never reached
  }

  static int t(int n) {
    synchronized ("a") {
      return 1;
    }
  }

  static int u(int n) {
    try {
      return 1;
    } finally {
      n++;
    }
    return 2; //~ JK0200:5 this statement is never reached
  }

  static int v(int n) {
    try {
      n++;
    } finally {
      return n;
    }
  }

  static int w(int n) {
    try {
      return 1;
    } catch (RuntimeException e) {
      n++;
    }
  } //~ JK0201:3 `w` may end here without returning `int`

  static void x(int n) {
    throw new RuntimeException();
    ; //~ JK0200:5 this statement is never reached
  }

  static void y(int n) {
    return;
    {} //~ JK0200:5 this statement is never reached
  }

  static void z() {
    System.exit(1);
    int after = 1;
    while (after > 0);
    {
      after++;
    }
    while (true);
    { //~ JK0200:5 this statement is never reached
      after++;
    }
  }
}
