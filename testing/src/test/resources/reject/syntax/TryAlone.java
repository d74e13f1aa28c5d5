class TryAlone {
  static void f(int x) {
    try { //~ JK0028:5 `try` needs a `catch`, a `finally` or a resource
      x++;
    }
  }
}
