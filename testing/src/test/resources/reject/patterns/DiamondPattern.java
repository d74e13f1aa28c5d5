class DiamondPattern {
  record Box<T>(T content) {}

  static boolean f(Object o) {
    return o instanceof Box<>(var x); //~ JK0022:28 `<>` can only stand behind the type that `new` creates
  }
}
