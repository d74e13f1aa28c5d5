class InterfaceSupers {
  interface A { default void m() {} static void s() {} int K = 1; }
  interface B extends A { default void m() {} }
  interface C extends A {}
  static class X implements B, C {
    void t() {
      C.super.m(); //~ JK0150:7 `m()` of `A` is overridden for `X` by the one of `B`
      B.super.m();
    }
  }
  static class Y implements A {
    void f() {
      A.super.s(); //~ JK0111:7 `s()` is static: call it as `A.s`
      A.super.m();
    }
    int g() {
      return A.super.K; //~ JK0150:14 a constant of an interface is named by the interface: `A.K`
    }
  }
  interface G<T> { default void m(T t) {} }
  interface H extends G<String> { default void m(String s) {} }
  interface I extends G<String> {}
  static class Z implements H, I {
    void t() {
      I.super.m(""); //~ JK0150:7 `m(T)` of `G` is overridden for `Z` by the one of `H`
    }
  }
  class Fine implements A { public void m() { A.super.m(); } }
}
