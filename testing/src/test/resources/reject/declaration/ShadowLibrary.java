class ShadowLibrary {
  static void f(String String) {
    String s = String;
    int Integer = 2;
    Integer.parse(1); //~ JK0102:13 `int` has no method `parse`
  }
}
