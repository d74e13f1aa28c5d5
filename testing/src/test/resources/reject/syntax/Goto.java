class Goto {
  static void f() {
    goto end; //~ JK0018:5 expected a name, found the keyword `goto`
  }
}
