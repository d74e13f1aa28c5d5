class Shifts {
  static void f(int i, double d, boolean b) {
    int a = i << d; //~ JK0151:13 `<<` does not apply to `int` and `double`
    int c = d >> 1; //~ JK0151:13 `>>` does not apply to `double` and `int`
    int e = i >>> b; //~ JK0151:13 `>>>` does not apply to `int` and `boolean`
    int g = d & 1; //~ JK0151:13 `&` does not apply to `double` and `int`
    int h = i | b; //~ JK0151:13 `|` does not apply to `int` and `boolean`
    int j = d ^ d; //~ JK0151:13 `^` does not apply to `double` and `double`
    int k = ~d; //~ JK0151:13 `~` does not apply to `double`
    i <<= d; //~ JK0151:5 `<<` does not apply to `int` and `double`
    i |= b; //~ JK0151:5 `|` does not apply to `int` and `boolean`
  }
}
