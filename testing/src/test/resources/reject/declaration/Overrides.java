class Overrides {
  @Override //~ JK0264:3 `f()` overrides nothing
  void f() {}

  @Override //~ JK0264:3 `g()` overrides nothing
  static void g() {}
}
