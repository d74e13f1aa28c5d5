class Goto {
  static void f() {
    goto end; //~ JK0018:5 `goto` is a reserved word without a meaning
  }
}
