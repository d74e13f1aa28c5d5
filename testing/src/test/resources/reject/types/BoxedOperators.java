class BoxedOperators {
  void f(Integer i, Long l, Boolean b, Character c, Byte y, Short s, Double d, Object o, Number n, String t) {
    int a1 = i + l; //~ JK0150:14 `long` cannot become `int` here
    long a2 = i + l;
    Integer a3 = i + l; //~ JK0150:18 `long` cannot become `Integer` here
    Long a4 = l + 1;
    Long a5 = i; //~ JK0150:15 `Integer` cannot become `Long` here
    Double a6 = i; //~ JK0150:17 `Integer` cannot become `Double` here
    Double a7 = d + i;
    double a8 = i;
    Object a9 = i + d;
    y += 1; //~ JK0151:5 `+` does not apply to `Byte` and `int`
    y++;
    s += s; //~ JK0151:5 `+` does not apply to `Short` and `Short`
    s = s + s; //~ JK0150:9 `int` cannot become `Short` here
    c++;
    c += 1; //~ JK0151:5 `+` does not apply to `Character` and `int`
    i += 1;
    i += l; //~ JK0151:5 `+` does not apply to `Integer` and `Long`
    l += i;
    i -= d; //~ JK0151:5 `-` does not apply to `Integer` and `Double`
    b++; //~ JK0151:5 `++` does not apply to `Boolean`
    b = !b;
    b &= true;
    b = b && i > 1;
    b = -b; //~ JK0151:9 `-` does not apply to `boolean`
    i = ~i;
    i = ~d; //~ JK0151:9 `~` does not apply to `double`
    d = -d;
    i = i << l;
    l = l << i;
    i = n + 1; //~ JK0151:9 `+` does not apply to `Number` and `int`
    o++; //~ JK0151:5 `++` does not apply to `Object`
    n += 1; //~ JK0151:5 `+` does not apply to `Number` and `int`
    o += "x";
    o += 1; //~ JK0151:5 `+` does not apply to `Object` and `int`
    t += o;
    boolean e1 = i == l; //~ JK0151:18 `==` does not apply to `Integer` and `Long`
    boolean e2 = i == 1L;
    boolean e3 = i == c; //~ JK0151:18 `==` does not apply to `Integer` and `Character`
    boolean e4 = i < l;
    boolean e5 = i == o;
    boolean e6 = i == n;
    boolean e7 = n == d;
    boolean e8 = b == true;
    boolean e9 = b == o;
    boolean f1 = i == t; //~ JK0151:18 `==` does not apply to `Integer` and `String`
    boolean f2 = n < 3; //~ JK0151:18 `<` does not apply to `Number` and `int`
    boolean f3 = o == 1; //~ JK0151:18 `==` does not apply to `Object` and `int`
    boolean f4 = b == 1; //~ JK0151:18 `==` does not apply to `boolean` and `int`
    boolean f5 = n == 1; //~ JK0151:18 `==` does not apply to `Number` and `int`
    char g1 = c;
    int g2 = c;
    Integer g3 = c; //~ JK0150:18 `Character` cannot become `Integer` here
    Character g4 = 'a' + 1;
    Character g5 = c + 1; //~ JK0150:20 `int` cannot become `Character` here
    Byte g6 = 127;
    Byte g7 = 128; //~ JK0150:15 `int` cannot become `Byte` here
    Short g8 = (byte) 1;
    Short g9 = y; //~ JK0150:16 `Byte` cannot become `Short` here
    int h1 = b ? 1 : 0;
    int h2 = i ? 1 : 0; //~ JK0150:14 `Integer` cannot become `boolean` here
    float h3 = l;
    Float h4 = 1.0; //~ JK0150:16 `double` cannot become `Float` here
    Float h5 = 1f;
    Float h6 = 1; //~ JK0150:16 `int` cannot become `Float` here
    Boolean h7 = null;
    int h8 = o; //~ JK0150:14 `Object` cannot become `int` here
    int h9 = n; //~ JK0150:14 `Number` cannot become `int` here
  }
}
