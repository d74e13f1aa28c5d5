class DefaultFirst {
  static int f(Object x) {
    switch (x) {
      case default, null -> {} //~ JK0027:12 `default` can only stand behind `case null`
    }
    return 1;
  }
}
