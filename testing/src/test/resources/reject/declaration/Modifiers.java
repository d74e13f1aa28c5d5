class Modifiers {
  private public int a; //~ JK0168:11 `public` contradicts the access given before
  final volatile int b = 1; //~ JK0168:22 a field cannot be `final` and `volatile`
  abstract int c; //~ JK0168:3 `abstract` does not apply to a field
  static synchronized int d; //~ JK0168:10 `synchronized` does not apply to a field
  native int e; //~ JK0260:14 a `native` field has `@Symbol("…")`, which names what it refers to, and no other field has

  private public void g() {} //~ JK0168:11 `public` contradicts the access given before

  final private transient void h() {} //~ JK0168:17 `transient` does not apply to a method

  static volatile void i() {} //~ JK0168:10 `volatile` does not apply to a method

  private static class A {}

  static synchronized class B {} //~ JK0168:10 `synchronized` does not apply to a type
}
