class Bodies {
  static void a(); //~ JK0169:15 `a` has no body

  static native void b() {} //~ JK0169:22 `b` is native and has no body here

  abstract static class C {
    abstract void d() {} //~ JK0169:19 `d` is abstract and has no body here

    void e(); //~ JK0169:10 `e` has no body
  }
}
