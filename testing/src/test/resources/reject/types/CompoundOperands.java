class CompoundOperands {
  static void f(int i, boolean b, String s, byte c) {
    c = c + 1; //~ JK0150:9 `int` cannot become `byte` here
    i += b; //~ JK0151:5 `+` does not apply to `int` and `boolean`
    b &= i; //~ JK0151:5 `&` does not apply to `boolean` and `int`
    i -= null; //~ JK0151:5 `-` does not apply to `int` and `null`
    c = -c; //~ JK0150:9 `int` cannot become `byte` here
    c = c << 1; //~ JK0150:9 `int` cannot become `byte` here
  }
}
