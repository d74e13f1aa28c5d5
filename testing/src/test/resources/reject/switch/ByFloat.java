class ByFloat {
  static void f(float x) {
    switch (x) { //~ JK0166:13 a switch cannot select by a `float`
      default:
    }
  }
}
