class LocalStatic {
  static void f() {
    static int a = 1; //~ JK0020:5 a local variable cannot be `static`
  }
}
