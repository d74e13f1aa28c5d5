class CatchWithoutType {
  static void f() {
    try {
      f();
    } catch (e) { //~ JK0001:15 expected a name, found `)`
    }
  }
}
