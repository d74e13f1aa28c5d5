class VoidUse {
  static void f() {}

  static int g(int x) {
    int a = f(); //~ JK0162:13 this has no value, where `int` is wanted
    var b = f(); //~ JK0162:13 this has no value
    boolean c = f() == f(); //~ JK0162:17 this has no value //~ JK0162:24 this has no value
    g(f()); //~ JK0162:7 this has no value
    int d = 1 + f(); //~ JK0162:17 this has no value
    return f(); //~ JK0162:12 this has no value, where `int` is wanted
  }
}
