class NotInherited {
  static class V {
    private static int v;
    private static void m() {}
    private class N {}
    static class D extends V {
      int f() { D.m(); return D.v; } //~ JK0102:19 `D` has no method `m` //~ JK0106:33 field `v` of `V` is private, and no member of `D`
      D.N p; //~ JK0106:9 `D` does not inherit type `N`
      N own;
    }
  }
  static class P { private class H {} }
  static class I extends P {
    H h; //~ JK0106:5 type `H` of `P` is not inherited
    Object o = new H(); //~ JK0106:20 type `H` of `P` is not inherited
    I.H j; //~ JK0106:7 `I` does not inherit type `H`
  }
}

class Base { private class H {} private static class S { static int n; } }

class Sub extends Base {
  H h; //~ JK0106:3 type `H` of `Base` is not inherited
  int n = S.n; //~ JK0100:11 nothing named `S` is in scope
  Sub.S s; //~ JK0106:7 `Sub` does not inherit type `S`
}
