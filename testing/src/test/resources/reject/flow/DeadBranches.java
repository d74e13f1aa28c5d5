class DeadBranches {
  static final boolean DEBUG = false;
  static boolean debug = false;

  static void a(int n) {
    while (DEBUG) n++; //~ JK0200:19 the body of this loop is never reached
    while (debug) n++;
    while (!DEBUG) {
      n++;
    }
  }

  static void b(int n) {
    for (; DEBUG; ) n++; //~ JK0200:21 the body of this loop is never reached
    for (; !true; ) n++; //~ JK0200:21 the body of this loop is never reached
    for (; 1 > 2; n++) {} //~ JK0200:24 the body of this loop is never reached
    do n++; while (DEBUG);
    while (false || DEBUG) n++; //~ JK0200:28 the body of this loop is never reached
    while (true && DEBUG) n++; //~ JK0200:27 the body of this loop is never reached
    while (DEBUG ? true : false) n++; //~ JK0200:34 the body of this loop is never reached
    while ("a" == "b") n++; //~ JK0200:24 the body of this loop is never reached
    while ("a".equals("b")) n++;
    while (DEBUG == true) n++; //~ JK0200:27 the body of this loop is never reached
    while (((false))) n++; //~ JK0200:23 the body of this loop is never reached
    while ((boolean) false) n++; //~ JK0200:29 the body of this loop is never reached
    while (false ^ false) n++; //~ JK0200:27 the body of this loop is never reached
    while (false & debug) n++;
    while (false && debug) n++;
    while (debug && false) n++;
  }

  static int c(int n) {
    if (DEBUG) return 1;
    else return 2;
  }

  static int d(int n) {
    if (true) return 1;
  } //~ JK0201:3 `d` may end here without returning `int`

  static int e(int n) {
    if (true) return 1;
    n++;
    return n;
  }

  static int g(int n) {
    while (true) n++;
  }

  static int h(int n) {
    while (debug || true) n++;
  } //~ JK0201:3 `h` may end here without returning `int`

  static int i(int n) {
    while (true || debug) n++;
  } //~ JK0201:3 `i` may end here without returning `int`

  static int j(int n) {
    for (; ; ) {
      if (n > 1) break;
    }
  } //~ JK0201:3 `j` may end here without returning `int`

  static int k(int n) {
    switch (n) {
      case 1:
        return 1;
        break; //~ JK0200:9 this statement is never reached
      case 2:
        throw new RuntimeException();
        n++; //~ JK0200:9 this statement is never reached
      default:
        while (true) {}
        return 3; //~ JK0200:9 this statement is never reached
    }
  } //~ JK0201:3 `k` may end here without returning `int`

  static void l(int n) {
    label:
    {
      break label;
      n++; //~ JK0200:7 this statement is never reached
    }
    do {
      continue;
      n++; //~ JK0200:7 this statement is never reached
    } while (n > 1);
    try {
      return;
    } finally {
      n++;
    }
    n++; //~ JK0200:5 this statement is never reached
  }

  static void m(int n) {
    try {
      throw new RuntimeException();
    } catch (RuntimeException e) {
      return;
    } finally {
      n++;
    }
    n++; //~ JK0200:5 this statement is never reached
  }

  static void o(int n) {
    try {
      n++;
    } finally {
      throw new RuntimeException();
    }
    n++; //~ JK0200:5 this statement is never reached
  }

  static void p(int n) {
    synchronized ("a") {
      return;
    }
    n++; //~ JK0200:5 this statement is never reached
  }

  static void q() {
    Runnable r = () -> {
      return;
      q(); //~ JK0200:7 this statement is never reached
    };
    java.util.function.IntSupplier s = () -> {
      while (true) {}
      return 1; //~ JK0200:7 this statement is never reached
    };
  }

  static int r(int n) {
    return switch (n) {
      case 1 -> {
        yield 1;
        n++; //~ JK0200:9 this statement is never reached
      }
      default -> {
        throw new RuntimeException();
        yield 2; //~ JK0200:9 this statement is never reached
      }
    };
  }

  DeadBranches() {
    return;
    q(); //~ JK0200:5 this statement is never reached
  }
}
