class ByDouble {
  static void f(double x) {
    switch (x) { //~ JK0166:13 a switch cannot select by a `double`
      default:
    }
  }
}
