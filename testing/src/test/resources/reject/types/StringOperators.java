class StringOperators {
  static void f(String s) {
    String a = s - 1; //~ JK0151:16 `-` does not apply to `String` and `int`
    String b = s * 2; //~ JK0151:16 `*` does not apply to `String` and `int`
    s -= "x"; //~ JK0151:5 `-` does not apply to `String` and `String`
    s++; //~ JK0151:5 `++` does not apply to `String`
    boolean c = s < s; //~ JK0151:17 `<` does not apply to `String` and `String`
    int d = -s; //~ JK0151:13 `-` does not apply to `String`
    boolean e = s == 1; //~ JK0151:17 `==` does not apply to `String` and `int`
    String g = 1; //~ JK0150:16 `int` cannot become `String` here
    int h = s; //~ JK0150:13 `String` cannot become `int` here
  }
}
