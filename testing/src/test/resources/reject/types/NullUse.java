class NullUse {
  static void f() {
    int a = null; //~ JK0150:13 `null` cannot become `int` here
    var b = null; //~ JK0160:9 `null` gives `var` no type: write the type
    int c = null + 1; //~ JK0151:13 `+` does not apply to `null` and `int`
    boolean d = null == 1; //~ JK0151:17 `==` does not apply to `null` and `int`
    null.toString(); //~ JK0102:10 `null` has no method `toString`
  }
}
