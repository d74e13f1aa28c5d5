class StaticsOfInterfaces {
  interface I {
    static int s() { return 1; }
    default String f() { return super.toString(); } //~ JK0150:33 `I` has no superclass
    default int hash() { return hashCode(); }
  }
  static class C { static int s() { return 2; } }
  int calls(I i, C c) {
    return i.s() + c.s() + I.s(); //~ JK0111:14 static `s()` is called by the name of its interface, `I`
  }
  enum E { A(1); private static int x; E(int x) { this.x = x; } void m() { this.x = 2; } } //~ JK0115:56 `x` has no value yet when the constants of its enum are made
}
