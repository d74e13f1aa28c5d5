import java.util.List;

class BranchesUnassigned {
  static int a(int n) {
    int x;
    if (n > 1) x = 1;
    else if (n > 0) x = 2;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int b(int n) {
    int x;
    if (n > 1) x = 1;
    if (n <= 1) x = 2;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int c(boolean b) {
    int x;
    if (b) x = 1;
    if (b) return x; //~ JK0202:19 `x` may have no value yet
    return 0;
  }

  static int d(int n) {
    int x;
    for (int i = 0; i < n; i++) x = i;
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int e(List<String> list) {
    String last;
    for (String s : list) last = s;
    return last.length(); //~ JK0202:12 `last` may have no value yet
  }

  static int g(int n) {
    int x;
    while (n > 0) {
      x = n--;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int h(int n) {
    int x;
    do {
      x = n--;
    } while (n > 0);
    return x;
  }

  static int i(int n) {
    int x;
    switch (n) {
      case 1: x = 1; break;
      case 2: x = 2;
      case 3: break;
      default: x = 4;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int j(int n) {
    int x;
    switch (n) {
      case 1 -> x = 1;
      case 2 -> x = 2;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int k(String s) {
    int x;
    try {
      x = Integer.parseInt(s);
    } catch (NumberFormatException e) {
      System.out.println(x); //~ JK0202:26 `x` may have no value yet
    }
    return x;
  }

  static int l(String s) {
    int x;
    try {
      x = Integer.parseInt(s);
    } finally {
      System.out.println(x); //~ JK0202:26 `x` may have no value yet
    }
    return x;
  }

  static void m() {
    int x;
    x++; //~ JK0202:5 `x` may have no value yet
    int y;
    y += 1; //~ JK0202:5 `y` may have no value yet
    int z;
    z = z + 1; //~ JK0202:9 `z` may have no value yet
    int[] a;
    a[0] = 1; //~ JK0202:5 `a` may have no value yet
    int[] b;
    int c = b.length; //~ JK0202:13 `b` may have no value yet
    String s;
    s = s + "a"; //~ JK0202:9 `s` may have no value yet
    String t;
    t.length(); //~ JK0202:5 `t` may have no value yet
    boolean u;
    u &= true; //~ JK0202:5 `u` may have no value yet
    boolean v;
    if (v) v = false; //~ JK0202:9 `v` may have no value yet
    int w;
    Runnable r = () -> System.out.println(w); //~ JK0202:43 `w` may have no value yet
    int k;
    new Object() { int l = k; }; //~ JK0202:28 `k` may have no value yet
    Object o;
    synchronized (o) {} //~ JK0202:19 `o` may have no value yet
    Exception e;
    throw e; //~ JK0205:5 this throws `Exception`, which nothing here catches or declares //~ JK0202:11 `e` may have no value yet
  }

  static int n(int n) {
    int x, y, z;
    if (n > 1 && (x = n) > 2) return x;
    if (n > 1 || (y = n) > 2) return y; //~ JK0202:38 `y` may have no value yet
    if (!(n > 1 && (z = n) > 2)) return z; //~ JK0202:41 `z` may have no value yet
    return x + y + z; //~ JK0202:12 `x` may have no value yet
  }

  static int o(boolean b) {
    int x;
    int y = b ? (x = 1) : 2;
    int z;
    int w = b ? (z = 1) : (z = 2);
    return x + z; //~ JK0202:12 `x` may have no value yet
  }

  static int p(int n) {
    int x;
    while (true) {
      if (n > 1) break;
      x = 1;
      if (n > 0) break;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int q(int n) {
    int x;
    label:
    {
      if (n > 1) break label;
      x = 1;
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int r(Object o) {
    int x;
    int y = switch (o) {
      case String s -> x = 1;
      case Integer i -> {
        x = i;
        yield 2;
      }
      default -> 3;
    };
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int s(int n) {
    int x;
    if (n > 0) {
      x = 1;
    } else {
      throw new RuntimeException();
    }
    int y;
    if (n > 0) {
      y = 1;
    } else {
      System.exit(1);
    }
    return x + y; //~ JK0202:16 `y` may have no value yet
  }

  static int t(int n) {
    int x;
    for (x = 0; x < n; x++) {}
    int y;
    for (; ; y++) {
      y = 1;
      if (n > 1) break;
    }
    int z;
    for (int i = 0; i < n; z = i++) {}
    return x + y + z; //~ JK0202:20 `z` may have no value yet
  }
}
