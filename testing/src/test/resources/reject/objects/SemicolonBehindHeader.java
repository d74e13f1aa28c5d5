abstract class SemicolonBehindHeader {
  void f(); //~ JK0169:8 `f` has no body
  {
    System.out.println();
  }

  static int g(int x); { //~ JK0169:14 `g` has no body
    System.out.println();
  }

  abstract void h() { //~ JK0169:17 `h` is abstract and has no body here
    System.out.println();
  }

  native int i() { //~ JK0169:14 `i` is native and has no body here
    return 1;
  }

  interface Face {
    void a() {} //~ JK0169:10 `a` is abstract and has no body here

    default void b(); //~ JK0169:18 `b` has no body

    static void c(); //~ JK0169:17 `c` has no body

    private void d(); //~ JK0169:18 `d` has no body

    abstract void e() {} //~ JK0169:19 `e` is abstract and has no body here

    private abstract void f(); //~ JK0168:27 `abstract` and `private` exclude each other

    default abstract void g(); //~ JK0168:27 `abstract` and `default` exclude each other

    static default void h() {} //~ JK0168:25 `default` and `static` exclude each other
  }

  enum Kind {
    A { //~ JK0265:5 `<anonymous Kind>` does not implement `n()` of `Kind`
      void m(); //~ JK0169:12 `m` has no body
    };

    void m() {}

    abstract void n();
  }
}
