class PrivateMember {
  static int f() {
    return Integer.hidden(); //~ JK0102:20 `Integer` has no method `hidden`
  }
}
