class BehindUnreachable {
  static void a(int n) {
    { return; n++; } //~ JK0200:15 this statement is never reached
    n++;
  }
  static void b(int n) {
    try { return; n++; } finally { n++; } //~ JK0200:19 this statement is never reached
    n++;
  }
  static void c(int n) {
    try { return; n++; } catch (RuntimeException e) { return; } //~ JK0200:19 this statement is never reached
    n++;
  }
  static void d(int n) {
    synchronized ("a") { return; n++; } //~ JK0200:34 this statement is never reached
    n++;
  }
  static void e(int n) {
    if (n > 1) { return; n++; } else return; //~ JK0200:26 this statement is never reached
    n++;
  }
  static void f(int n) {
    try { n++; } finally { return; n++; } //~ JK0200:36 this statement is never reached
    n++;
  }
  static void g(int n) {
    try { return; } finally { return; n++; } //~ JK0200:39 this statement is never reached
    n++; //~ JK0200:5 this statement is never reached
  }
  static void h(int n) {
    try (AutoCloseable x = null) { return; n++; } catch (Exception e) { return; n++; } finally { n++; } //~ JK0200:44 this statement is never reached //~ JK0200:81 this statement is never reached
    n++;
  }
  static int i(int n) {
    try { return 1; n++; } finally { n++; } //~ JK0200:21 this statement is never reached
  }
  static int j(int n) {
    return 1;
    n++; //~ JK0200:5 this statement is never reached
    return 2;
    n++; //~ JK0200:5 this statement is never reached
  }
  static int k(int n) {
    return 1;
    while (n > 1) n++; //~ JK0200:5 this statement is never reached
    n++;
  } //~ JK0201:3 `k` may end here without returning `int`
  static int l(int n) {
    return 1;
    if (n > 1) return 2; //~ JK0200:5 this statement is never reached
    else return 3;
    n++; //~ JK0200:5 this statement is never reached
  }
  static int m(int n) {
    return 1;
    ; //~ JK0200:5 this statement is never reached
    n++; //~ JK0200:5 this statement is never reached
    n++;
  }
  static int o(int n) {
    if (n > 1) {
      return 1;
      n++; //~ JK0200:7 this statement is never reached
    }
  } //~ JK0201:3 `o` may end here without returning `int`
  static int p(int n) {
    switch (n) {
      case 1:
        return 1;
        n++; //~ JK0200:9 this statement is never reached
      default:
        return 2;
        n++; //~ JK0200:9 this statement is never reached
    }
  }
  static int q(int n) {
    switch (n) {
      case 1 -> {
        return 1;
        n++; //~ JK0200:9 this statement is never reached
      }
      default -> {
        return 2;
      }
    }
  } //~ JK0201:3 `q` may end here without returning `int`
  static int r(int n) {
    return switch (n) {
      case 1 -> {
        yield 1;
        n++; //~ JK0200:9 this statement is never reached
      }
      default -> 2;
    };
  }
  static int s(int n) {
    do {
      break;
      n++; //~ JK0200:7 this statement is never reached
    } while (true);
  } //~ JK0201:3 `s` may end here without returning `int`
  static int t(int n) {
    do {
      return 1;
      n++; //~ JK0200:7 this statement is never reached
    } while (n > 1);
  }
  static int u(int n) {
    for (;;) {
      return 1;
      n++; //~ JK0200:7 this statement is never reached
    }
  }
  static int v(int n) {
    label:
    {
      return 1;
      n++; //~ JK0200:7 this statement is never reached
    }
  }
  static int w(int n) {
    while (false) { //~ JK0200:19 the body of this loop is never reached
      n++;
    }
  } //~ JK0201:3 `w` may end here without returning `int`
  static int x(int n) {
    return 1;
    int y = n; //~ JK0200:5 this statement is never reached
    int z;
    return z; //~ JK0202:12 `z` may have no value yet
  }
  static void y(Runnable r) {
    y(() -> { return; r.run(); }); //~ JK0200:23 this statement is never reached
  }
  {
    throw new RuntimeException();
    w(1); //~ JK0200:5 this statement is never reached
  }
}
