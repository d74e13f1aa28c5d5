class MissingBrace {
  static void f() {
    if (true) { //~ JK0003:15 this `{` is not closed
  }
}
