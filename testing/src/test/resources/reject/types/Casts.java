class Casts {
  static void f(String s, int i, Object o) {
    int a = (int) s; //~ JK0153:19 `String` cannot be cast to `int`
    String b = (String) i; //~ JK0153:25 `int` cannot be cast to `String`
    boolean c = (boolean) s; //~ JK0153:27 `String` cannot be cast to `boolean`
    Casts d = (Casts) s; //~ JK0153:23 `String` cannot be cast to `Casts`
  }
}
