class LocalClass {
  static void f() {
    class A {}
    class A {} //~ JK0107:11 type `A` is declared already
  }
}
