class EmptyThings {
  enum E {} //~ JK0300:8 enums are not compiled yet

  interface I {}

  record R() {} //~ JK0300:10 records are not compiled yet

  @interface A {}

  sealed interface S permits T {}

  final class T implements S {} //~ JK0300:15 inner classes, which are not static, are not compiled yet

  static void f(E e) {
    switch (e) { //~ JK0300:13 switches over objects are not compiled yet
    }
    int x = switch (e) {}; //~ JK0167:13 this switch expression yields no value //~ JK0300:21 switches over objects are not compiled yet
    for (E v : E.values()) {} //~ JK0102:18 `E` has no method `values`
    Object o = E.A; //~ JK0103:18 `E` has no field `A`
    R r = new R(1); //~ JK0150:11 `R` has no constructor
    @A int y = 1;
    I i = x -> x; //~ JK0300:11 lambdas are not compiled yet
    I j = EmptyThings::f; //~ JK0300:11 method references that do not become a function pointer are not compiled yet
    Object[] k = {};
    f(E.valueOf("x")); //~ JK0102:9 `E` has no method `valueOf`
  }
}
