class DeadCode {
  static int a() {
    return 1;
    int x = 2; //~ JK0200:5 this statement is never reached
  }

  static void b() {
    while (true) {}
    int x = 1; //~ JK0200:5 this statement is never reached
  }

  static void c() {
    for (; ; ) {
      break;
      int x; //~ JK0200:7 this statement is never reached
    }
  }

  static void d() {
    while (false) { //~ JK0200:19 the body of this loop is never reached
      int x;
    }
    for (; false; ) {} //~ JK0200:21 the body of this loop is never reached
    do {
      continue;
    } while (false);
    if (false) {
      int y;
    }
  }

  static void e() {
    do {
      return;
    } while (true);
  }

  static void f() {
    for (int i = 0; ; i++) {}
    int z; //~ JK0200:5 this statement is never reached
  }
}
