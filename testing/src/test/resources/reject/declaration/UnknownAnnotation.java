@Missing //~ JK0101:1 there is no annotation `@Missing`
class UnknownAnnotation {
  @Absent //~ JK0101:3 there is no annotation `@Absent`
  static int a;

  @Deprecated
  @Deprecated //~ JK0107:3 `@Deprecated` stands twice
  static void f() {}

  static void g(@Nowhere int x) {} //~ JK0101:17 there is no annotation `@Nowhere`
}
