class EmptyThings {
  enum E {}

  interface I {}

  record R() {}

  @interface A {}

  sealed interface S permits T {}

  final class T implements S {}

  static void f(E e) {
    switch (e) {
    }
    int x = switch (e) {}; //~ JK0162:13 this switch expression yields no value
    for (E v : E.values()) {}
    Object o = E.A; //~ JK0103:18 `E` has no field `A`
    R r = new R(1); //~ JK0104:15 `R()` does not take the arguments `(int)`
    @A int y = 1;
    I i = x -> x; //~ JK0150:11 `I` is no interface with exactly one method for a lambda to implement //~ JK0107:11 variable `x` is declared already
    I j = EmptyThings::f; //~ JK0150:11 `I` is no interface with exactly one method for a method reference to implement
    Object[] k = {};
    f(E.valueOf("x"));
  }
}
