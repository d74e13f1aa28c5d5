public class Operators {
  static void f(boolean b, int i, String s, double d) {
    int x = b + i; //~ JK0151:13 `+` does not apply to `boolean` and `int`
    boolean y = i && b; //~ JK0151:17 `&&` does not apply to `int` and `boolean`
    boolean z = !i; //~ JK0151:17 `!` does not apply to `int`
    int w = ~d; //~ JK0151:13 `~` does not apply to `double`
    int v = i << d; //~ JK0151:13 `<<` does not apply to `int` and `double`
    boolean u = b < b; //~ JK0151:17 `<` does not apply to `boolean` and `boolean`
    boolean t = i == b; //~ JK0151:17 `==` does not apply to `int` and `boolean`
    boolean r = s == i; //~ JK0151:17 `==` does not apply to `String` and `int`
    int q = b ? 1 : "two"; //~ JK0150:21 `String` cannot become `int` here
    if (i) {} //~ JK0150:9 `int` cannot become `boolean` here
    while (s) {} //~ JK0150:12 `String` cannot become `boolean` here
    int p = (int) b; //~ JK0153:19 `boolean` cannot be cast to `int`
    boolean o = (boolean) i; //~ JK0153:27 `int` cannot be cast to `boolean`
    i += b; //~ JK0151:5 `+` does not apply to `int` and `boolean`
    b += 1; //~ JK0151:5 `+` does not apply to `boolean` and `int`
    int m = nothing(); //~ JK0162:13 this has no value, where `int` is wanted
  }

  static void nothing() {}
}
