class VoidTypes {
  static void a; //~ JK0022:10 `void` is not the type of a value

  static void f() {
    void b; //~ JK0022:5 `void` is not the type of a value
  }
}
