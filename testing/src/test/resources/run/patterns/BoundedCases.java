/** Subtypes that cannot be there because a bound excludes the type argument need no case. */
public class BoundedCases {
  sealed interface Expr<T> permits Text, Value, Num {}

  record Text(String s) implements Expr<String> {}

  record Value<T>(T t) implements Expr<T> {}

  record Num<T extends Number>(T n) implements Expr<T> {}

  static boolean truth(Expr<Boolean> e) {
    return switch (e) {
      case Value<Boolean>(var b) -> b;
    };
  }

  static int number(Expr<Integer> e) {
    return switch (e) {
      case Value<Integer>(var n) -> n;
      case Num<Integer>(var n) -> n + 100;
    };
  }

  static <T> T variable(Expr<T> e) {
    return switch (e) {
      case Value<T>(var t) -> t;
      case Text t -> throw new IllegalStateException(t.s());
    };
  }

  static <T extends Integer> int below(Expr<T> e) {
    return switch (e) {
      case Value<T>(var t) -> t;
      case Num<T>(var n) -> n + 1000;
    };
  }

  static String any(Expr<?> e) {
    return switch (e) {
      case Text t -> t.s();
      case Value<?> v -> "value " + v.t();
      case Num<?> n -> "number " + n.n();
    };
  }

  public static void main(String[] args) {
    System.out.println(truth(new Value<>(true)) + " " + number(new Num<>(5)) + number(new Value<>(6)));
    System.out.println(variable(new Value<>("v")) + below(new Num<>(1)));
    System.out.println(any(new Text("t")) + any(new Value<>('v')) + any(new Num<>(2.5)));
  }
}
