class NoResult {
  static f() {} //~ JK0017:10 the method `f` has no result type
}
