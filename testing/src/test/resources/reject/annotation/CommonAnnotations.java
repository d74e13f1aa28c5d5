import java.lang.annotation.*;

@Override //~ JK0260:1 `@Override` does not apply to a type
class CommonAnnotations {
  @Override //~ JK0260:3 `@Override` does not apply to a field of an object
  int field;

  @FunctionalInterface //~ JK0260:3 `Plain` is no interface with exactly one method to implement
  static class Plain {}

  @FunctionalInterface //~ JK0260:3 `None` is no interface with exactly one method to implement
  interface None {}

  @FunctionalInterface
  interface One {
    void a();

    boolean equals(Object o);
  }

  @Deprecated("old") //~ JK0260:15 `@Deprecated` has no element `value`
  void a() {}

  @Deprecated(since = 1) //~ JK0150:23 `int` cannot become `String` here
  void b() {}

  @Deprecated(since = "1", forRemoval = "yes") //~ JK0150:41 `String` cannot become `boolean` here
  void c() {}

  @Deprecated(since = "1", forRemoval = true)
  void d() {}

  @SuppressWarnings //~ JK0260:3 `@SuppressWarnings` leaves out `value`, which has no default
  void e() {}

  @SuppressWarnings("all")
  void f() {}

  @SuppressWarnings({"a", 1}) //~ JK0150:27 `int` cannot become `String` here
  void g() {}

  @SuppressWarnings(value = "a", other = "b") //~ JK0260:34 `@SuppressWarnings` has no element `other`
  void h() {}

  @SuppressWarnings(null) //~ JK0155:21 a constant expression is required here
  void i() {}

  @SafeVarargs
  static <T> void k(T... texts) {}

  @Retention("SOURCE") //~ JK0150:14 `String` cannot become `RetentionPolicy` here
  @interface Kept {}

  @Retention(RetentionPolicy.SOURCE)
  @Target(ElementType.METHOD)
  @interface Mark {
    int value();

    String[] texts() default {};

    Class<?> type() default Object.class;

    int wrong() default "a"; //~ JK0150:25 `String` cannot become `int` here

    int missing() default MISSING; //~ JK0100:27 nothing named `MISSING` is in scope
  }

  @Mark //~ JK0260:3 `@Mark` leaves out `value`, which has no default
  void m() {}

  @Mark(1) //~ JK0260:3 `@Mark` does not apply to a field of an object
  int n;

  @Mark(value = 1, value = 2) //~ JK0260:20 `value` is given twice
  void o() {}

  @Mark("a") //~ JK0150:9 `String` cannot become `int` here
  void p() {}

  @Mark(1, texts = "a") //~ JK0260:9 of several elements each is named, as in `value = …`
  void q() {}

  @Mark(value = 1, texts = "a", type = String.class)
  void r() {}

  @Mark(value = 1, texts = {"a", "b"}, type = "String") //~ JK0150:47 `String` cannot become `Class<?>` here
  void s() {}

  @Test //~ JK0101:3 there is no annotation `@Test`
  void t() {}

  @String //~ JK0101:3 there is no annotation `@String`
  void u() {}

  @java.lang.Override
  public String toString() {
    return "";
  }
}
