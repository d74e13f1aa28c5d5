class AmbiguousMemberTypes {
  interface I { class X {} interface Y {} }
  interface J { class X {} }
  static class A implements I, J {
    X x; //~ JK0116:5 `X` may be `AmbiguousMemberTypes$I$X` or `AmbiguousMemberTypes$J$X`, which are both inherited
    I.X named;
    Y y;
    void m() {
      X local = null; //~ JK0116:7 `X` may be `AmbiguousMemberTypes$I$X` or `AmbiguousMemberTypes$J$X`, which are both inherited
    }
  }
  static class B extends A {
    class X {}
    X x;
  }
}
