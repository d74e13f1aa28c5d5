class ByLong {
  static void f(long x) {
    switch (x) { //~ JK0166:13 a switch cannot select by a `long`
      default:
    }
  }
}
