class CompoundAssignments {
  static void f(int i, boolean b, String s, byte c) {
    i += b; //~ JK0151:5 `+` does not apply to `int` and `boolean`
  }
}
