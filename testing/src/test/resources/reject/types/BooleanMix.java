class BooleanMix {
  static void f(boolean b, int i) {
    int a = b; //~ JK0150:13 `boolean` cannot become `int` here
    boolean c = i; //~ JK0150:17 `int` cannot become `boolean` here
    boolean d = 1; //~ JK0150:17 `int` cannot become `boolean` here
    int e = b + 1; //~ JK0151:13 `+` does not apply to `boolean` and `int`
    boolean g = b < b; //~ JK0151:17 `<` does not apply to `boolean` and `boolean`
    boolean h = !i; //~ JK0151:17 `!` does not apply to `int`
    int j = ~b; //~ JK0151:13 `~` does not apply to `boolean`
    int k = -b; //~ JK0151:13 `-` does not apply to `boolean`
    boolean l = b == i; //~ JK0151:17 `==` does not apply to `boolean` and `int`
    boolean m = i && b; //~ JK0151:17 `&&` does not apply to `int` and `boolean`
    int n = b ? 1 : b; //~ JK0150:21 `boolean` cannot become `int` here
    int o = (int) b; //~ JK0153:19 `boolean` cannot be cast to `int`
    boolean p = (boolean) i; //~ JK0153:27 `int` cannot be cast to `boolean`
    b++; //~ JK0151:5 `++` does not apply to `boolean`
    b += 1; //~ JK0151:5 `+` does not apply to `boolean` and `int`
    b <<= 1; //~ JK0151:5 `<<` does not apply to `boolean` and `int`
  }
}
