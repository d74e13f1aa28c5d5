class ByBoolean {
  static void f(boolean x) {
    switch (x) { //~ JK0166:13 a switch cannot select by a `boolean`
      default:
    }
  }
}
