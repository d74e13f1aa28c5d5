class ReturnValues {
  static int a() {
    return; //~ JK0159:5 `a` returns `int`, and no value is given
  }

  static void b() {
    return 1; //~ JK0159:12 `b` is void and returns no value
  }

  static int c() {
    return true; //~ JK0150:12 `boolean` cannot become `int` here
  }

  static byte d() {
    return 200; //~ JK0150:12 `int` cannot become `byte` here
  }

  static int e() {} //~ JK0201:19 `e` may end here without returning `int`

  ReturnValues() {
    return 1; //~ JK0159:12 a constructor returns no value
  }
}
