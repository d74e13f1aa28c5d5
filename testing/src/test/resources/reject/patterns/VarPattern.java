class VarPattern {
  static boolean f(Object o) {
    return o instanceof var x; //~ JK0160:25 a pattern with `var` would match everything: write the type that is asked for
  }
}
