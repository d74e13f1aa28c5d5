class BoundedCases {
  sealed interface Expr<T> permits Value, Num {}

  record Value<T>(T t) implements Expr<T> {}

  record Num<T extends Number>(T n) implements Expr<T> {}

  static int number(Expr<Integer> e) {
    return switch (e) { //~ JK0167:12 this switch has no result for `Num`
      case Value<Integer>(var n) -> n;
    };
  }

  static <T> int variable(Expr<T> e) {
    return switch (e) {
      case Value<T>(var n) -> 1;
    };
  }

  static int any(Expr<?> e) {
    return switch (e) { //~ JK0167:12 this switch has no result for `Num`
      case Value<?> v -> 1;
    };
  }
}
