class Ambiguous {
  static void f(int a, long b) {}

  static void f(long a, int b) {}

  static void g() {
    f(1, 1); //~ JK0105:5 several methods fit this call equally well
    f(1L, 1L); //~ JK0104:5 no `f` takes the arguments `(long, long)`
  }
}
