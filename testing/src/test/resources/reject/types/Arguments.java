class Arguments {
  static void f(int a) {}

  static void g(int a, boolean b) {}

  static void h() {
    f(); //~ JK0104:5 `f(int)` does not take the arguments `()`
    f(1, 2); //~ JK0104:5 `f(int)` does not take the arguments `(int, int)`
    f(1L); //~ JK0104:5 `f(int)` does not take the arguments `(long)`
    f(true); //~ JK0104:5 `f(int)` does not take the arguments `(boolean)`
    g(true, 1); //~ JK0104:5 `g(int, boolean)` does not take the arguments `(boolean, int)`
    g(1); //~ JK0104:5 `g(int, boolean)` does not take the arguments `(int)`
    f("text"); //~ JK0104:5 `f(int)` does not take the arguments `(String)`
    f(null); //~ JK0104:5 `f(int)` does not take the arguments `(null)`
  }
}
