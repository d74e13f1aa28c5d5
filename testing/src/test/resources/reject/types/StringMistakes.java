class StringMistakes {
  static void f(String s, char c, char[] cs, StringBuilder builder, Object o) {
    int a = s.length; //~ JK0103:15 `String` has no field `length`
    int b = cs.length(); //~ JK0102:16 `length` without `()`
    char d = s[0]; //~ JK0151:14 `String` has no elements: `[…]` takes an array, a slice or a pointer
    char e = s.charAt(0) + 1; //~ JK0150:14 `int` cannot become `char` here
    s.charAt(0) = 'x'; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    s = 'x'; //~ JK0150:9 `char` cannot become `String` here
    s = "" + 'x';
    c = "x"; //~ JK0150:9 `String` cannot become `char` here
    c = s; //~ JK0150:9 `String` cannot become `char` here
    s = c; //~ JK0150:9 `char` cannot become `String` here
    s = cs; //~ JK0150:9 `char[]` cannot become `String` here
    cs = s; //~ JK0150:10 `String` cannot become `char[]` here
    cs = "text"; //~ JK0150:10 `String` cannot become `char[]` here
    s = builder; //~ JK0150:9 `StringBuilder` cannot become `String` here
    builder = s; //~ JK0150:15 `String` cannot become `StringBuilder` here
    builder = "text"; //~ JK0150:15 `String` cannot become `StringBuilder` here
    builder += "x"; //~ JK0151:5 `+` does not apply to `StringBuilder` and `String`
    s += builder;
    s = s + builder - 1; //~ JK0151:9 `-` does not apply to `String` and `int`
    s = null + null; //~ JK0151:9 `+` does not apply to `null` and `null`
    s = null + "x";
    s = 1 + 2; //~ JK0150:9 `int` cannot become `String` here
    s = o + o; //~ JK0151:9 `+` does not apply to `Object` and `Object`
    s = o + s;
    o = o + s;
    s = 'a' + 'b'; //~ JK0150:9 `int` cannot become `String` here
    s = "a" + 'b' + 1;
    boolean g = s == 'a'; //~ JK0151:17 `==` does not apply to `String` and `char`
    boolean h = s == cs; //~ JK0151:17 `==` does not apply to `String` and `char[]`
    boolean i = s == builder; //~ JK0151:17 `==` does not apply to `String` and `StringBuilder`
    boolean j = s == o;
    boolean k = s > "b"; //~ JK0151:17 `>` does not apply to `String` and `String`
    boolean l = s.equals; //~ JK0103:19 `String` has no field `equals`
    boolean m = s.isEmpty; //~ JK0103:19 `String` has no field `isEmpty`
    boolean n = !s; //~ JK0151:17 `!` does not apply to `String`
    boolean p = s && true; //~ JK0151:17 `&&` does not apply to `String` and `boolean`
    if (s) {} //~ JK0150:9 `String` cannot become `boolean` here
    if (s.length()) {} //~ JK0150:9 `int` cannot become `boolean` here
    switch (s) {
      case 'a': //~ JK0150:12 `char` cannot become `String` here
      case 1: //~ JK0150:12 `int` cannot become `String` here
      case "b":
    }
    s.append("x"); //~ JK0102:7 `String` has no method `append`
    String.length(); //~ JK0111:12 `length()` is not static: it needs an instance of `String`
    String.valueOf(); //~ JK0104:12 no `valueOf` takes the arguments `()`
    s.substring("a"); //~ JK0104:7 no `substring` takes the arguments `(String)`
    s.substring(1, 2, 3); //~ JK0104:7 no `substring` takes the arguments `(int, int, int)`
    s.replace('a', "b"); //~ JK0104:7 no `replace` takes the arguments `(char, String)`
    s.replace("a", 'b'); //~ JK0104:7 no `replace` takes the arguments `(String, char)`
    s.indexOf(true); //~ JK0104:7 no `indexOf` takes the arguments `(boolean)`
    s.split(','); //~ JK0104:7 no `split` takes the arguments `(char)`
    s.join(",", 1, 2); //~ JK0104:7 no `join` takes the arguments `(String, int, int)`
    String.join(",", "a", 'b'); //~ JK0104:12 no `join` takes the arguments `(String, String, char)`
    s.compareTo(1); //~ JK0104:7 `compareTo(String)` does not take the arguments `(int)`
    s.concat('x'); //~ JK0104:7 `concat(String)` does not take the arguments `(char)`
    s.repeat("2"); //~ JK0104:7 `repeat(int)` does not take the arguments `(String)`
    int q = s.length() ? 1 : 0; //~ JK0150:13 `int` cannot become `boolean` here
    int r = (int) s; //~ JK0153:19 `String` cannot be cast to `int`
    r = Integer.parseInt(5); //~ JK0104:17 no `parseInt` takes the arguments `(int)`
    r = Integer.parseInt(c); //~ JK0104:17 no `parseInt` takes the arguments `(char)`
    r = Integer.valueOf("5").length(); //~ JK0102:30 `Integer` has no method `length`
    r = s.toInt(); //~ JK0102:11 `String` has no method `toInt`
    s = (String) 5; //~ JK0153:18 `int` cannot be cast to `String`
    s = (String) c; //~ JK0153:18 `char` cannot be cast to `String`
    s = (String) cs; //~ JK0153:18 `char[]` cannot be cast to `String`
    s = (String) o;
    s = new String(5); //~ JK0104:13 no `String` takes the arguments `(int)`
    s = new String("a", "b"); //~ JK0104:13 no `String` takes the arguments `(String, String)`
    s = new String[] {"a"}; //~ JK0150:9 `String[]` cannot become `String` here
    for (char x : s) {} //~ JK0163:19 `String` has no elements to loop over
    for (String x : s.toCharArray()) {} //~ JK0150:21 elements of type `char` cannot become `String`
    for (char x : s.split(",")) {} //~ JK0150:19 elements of type `String` cannot become `char`
    throw s; //~ JK0150:11 `String` is no `Throwable`
  }
}
