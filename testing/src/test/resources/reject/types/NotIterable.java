class NotIterable {
  static void f(int x, String s) {
    for (int i : x) {} //~ JK0163:18 `int` has no elements to loop over
    for (var v : 3) {} //~ JK0163:18 `int` has no elements to loop over
  }
}
