class BindingUses {
  record Pair(Object first, Object second) {}

  static int f(Object o, Object p, Pair pair) {
    if (o instanceof String) s.length(); //~ JK0100:30 nothing named `s` is in scope
    if (o instanceof String s) s.size(); //~ JK0102:34 `String` has no method `size`
    if (o instanceof String s || s.isEmpty()) return 1; //~ JK0100:34 nothing named `s` is in scope
    if (o instanceof String s && s.isEmpty()) return 2;
    if (!(o instanceof String s)) s.length(); //~ JK0100:35 nothing named `s` is in scope
    else s.length();
    s.length(); //~ JK0100:5 nothing named `s` is in scope
    if (!(o instanceof Integer i)) return 3;
    i.length(); //~ JK0102:7 `Integer` has no method `length`
    i = 5;
    i = "a"; //~ JK0150:9 `String` cannot become `Integer` here
    int j = i;
    if (o instanceof String t && p instanceof String t) return 4; //~ JK0107:54 variable `t` is declared already
    if (o instanceof String t || p instanceof String t) return 5; //~ JK0107:54 both sides give `t` a value, and only one may do so
    if (o instanceof String t && p instanceof String u) return t.compareTo(u);
    return t.length() + u.length(); //~ JK0100:12 nothing named `t` is in scope //~ JK0100:25 nothing named `u` is in scope
  }

  static int g(Object o, Pair pair) {
    boolean b = o instanceof Integer n && n > 0;
    boolean c = b && n > 0; //~ JK0100:22 nothing named `n` is in scope
    int d = o instanceof Integer n ? n : -n; //~ JK0100:43 nothing named `n` is in scope
    int e = o instanceof Integer n ? 0 : n; //~ JK0100:42 nothing named `n` is in scope
    while (o instanceof Integer n && n > 0) o = n - 1;
    while (!(o instanceof String text)) o = o.toString();
    for (; o instanceof String u; ) u.length();
    u.length(); //~ JK0100:5 nothing named `u` is in scope
    if (pair instanceof Pair(String x, Integer y) && y > x.length()) return x + y; //~ JK0150:77 `String` cannot become `int` here
    if (pair instanceof Pair(String x, Integer y)) y.length(); //~ JK0102:54 `Integer` has no method `length`
    if (pair instanceof Pair(var x, var y)) x.length(); //~ JK0102:47 `Object` has no method `length`
    if (pair instanceof Pair(var x, var x)) return 1; //~ JK0107:41 variable `x` is declared already
    String s = (o instanceof String v) ? v : v.toString(); //~ JK0100:46 nothing named `v` is in scope
    return x; //~ JK0100:12 nothing named `x` is in scope
  }
}
