class EmptyArguments {
  static int f(int x, int y) {
    java.util.List<> a = null; //~ JK0022:19 `<>` can only stand behind the type that `new` creates
    return 1;
  }
}
