class VoidParameter {
  static void f(void x) {} //~ JK0022:17 `void` is not the type of a value
}
