class PatternScopes {
  record Point(int x, int y) {}

  static void operators(Object o, Object p, boolean z) {
    if (o instanceof String s || s.isEmpty()) {} //~ JK0100:34 nothing named `s` is in scope
    if (o instanceof String s && s.isEmpty()) {}
    if (!(o instanceof String s) && s.isEmpty()) {} //~ JK0100:37 nothing named `s` is in scope
    if (!(o instanceof String s) || s.isEmpty()) {}
    if (z || o instanceof String s) {
      System.out.println(s); //~ JK0100:26 nothing named `s` is in scope
    }
    if (z && o instanceof String s) {
      System.out.println(s);
    } else {
      System.out.println(s); //~ JK0100:26 nothing named `s` is in scope
    }
    boolean a = o instanceof String s ? s.isEmpty() : s == null; //~ JK0100:55 nothing named `s` is in scope
    boolean b = !(o instanceof String s) ? s.isEmpty() : s.isBlank(); //~ JK0100:44 nothing named `s` is in scope
    boolean c = o instanceof String s & s.isEmpty(); //~ JK0100:41 nothing named `s` is in scope
    boolean d = (o instanceof String s) == s.isEmpty(); //~ JK0100:44 nothing named `s` is in scope
    boolean e = s.isEmpty() && o instanceof String s; //~ JK0100:17 nothing named `s` is in scope
    boolean g = o instanceof Point(int x, var y) && x == y;
    boolean h = o instanceof Point(int x, var y) || x == y; //~ JK0100:53 nothing named `x` is in scope //~ JK0100:58 nothing named `y` is in scope
    System.out.println(s); //~ JK0100:24 nothing named `s` is in scope
  }

  static void twice(Object o, Object p) {
    if (o instanceof String s && p instanceof String s) {} //~ JK0107:54 variable `s` is declared already
    if (o instanceof String s || p instanceof String s) {} //~ JK0107:54 both sides give `s` a value, and only one may do so
    if (o instanceof String s && !(p instanceof String t) && t != null) {} //~ JK0100:62 nothing named `t` is in scope
    if (!(o instanceof String s) || !(p instanceof String s)) {} //~ JK0107:59 variable `s` is declared already
    boolean a = o instanceof String s ? p instanceof String s : false; //~ JK0107:61 variable `s` is declared already
    boolean b = o instanceof String s ? true : p instanceof String s; //~ JK0107:68 both sides give `s` a value, and only one may do so
    if (o instanceof Point(int x, int x)) {} //~ JK0107:39 variable `x` is declared already
    if (o instanceof Point(int o, int y)) {} //~ JK0107:32 variable `o` is declared already
    String t = "";
    if (o instanceof String t) {} //~ JK0107:29 variable `t` is declared already
    if (o instanceof String u) {
      int u = 3; //~ JK0107:11 variable `u` is declared already
    }
    int u = 4;
  }

  static void finals(Object o) {
    if (o instanceof final String s) {
      s = "x"; //~ JK0158:7 `s` is final and cannot be assigned
    }
    switch (o) {
      case final Integer i -> i = 3; //~ JK0158:31 `i` is final and cannot be assigned
      case Point(final int x, int y) -> {
        y = 3;
        x = y; //~ JK0158:9 `x` is final and cannot be assigned
      }
      default -> {}
    }
  }

  static void statements(Object o) {
    if (!(o instanceof String s)) {
      System.out.println();
    }
    System.out.println(s); //~ JK0100:24 nothing named `s` is in scope
    while (o instanceof Integer i) {
      o = i;
    }
    System.out.println(i); //~ JK0100:24 nothing named `i` is in scope
    while (!(o instanceof Integer j)) {
      o = 5;
    }
    System.out.println(j);
    while (!(o instanceof Integer k)) {
      break;
    }
    System.out.println(k); //~ JK0100:24 nothing named `k` is in scope
    for (; !(o instanceof Long l); ) {}
    System.out.println(l);
    do {
      System.out.println(m); //~ JK0100:26 nothing named `m` is in scope
    } while (!(o instanceof Short m));
    System.out.println(m);
    if (!(o instanceof Byte n)) {
      return;
    } else {
      System.out.println(n);
    }
    System.out.println(n);
    if (!(o instanceof Float q)) {
      throw new IllegalStateException();
    }
    int q = 3; //~ JK0107:9 variable `q` is declared already
  }
}
