class ByVoid {
  static void f() {
    switch (f()) { //~ JK0162:13 this has no value
      default:
    }
  }
}
