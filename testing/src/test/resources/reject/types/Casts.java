class Casts {
  static void f(String s, int i, Object o) {
    int a = (int) s; //~ JK0153:13 `String` cannot be cast to `int`
    String b = (String) i; //~ JK0153:16 `int` cannot be cast to `String`
    boolean c = (boolean) s; //~ JK0153:17 `String` cannot be cast to `boolean`
    Casts d = (Casts) s; //~ JK0153:15 `String` cannot be cast to `Casts`
  }
}
