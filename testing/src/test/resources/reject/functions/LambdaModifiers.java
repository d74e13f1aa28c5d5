import java.util.function.BiFunction;
import java.util.function.Function;

class LambdaModifiers {
  void f() {
    BiFunction<Integer, Integer, Integer> a = (final var x, var y) -> x;
    BiFunction<Integer, Integer, Integer> b = (var x, y) -> x; //~ JK0031:55 either all parameters of a lambda have a type, or all have `var`, or none has either
    BiFunction<Integer, Integer, Integer> c = (Integer x, y) -> x; //~ JK0031:59 either all parameters of a lambda have a type, or all have `var`, or none has either
    BiFunction<Integer, Integer, Integer> d = (var x, Integer y) -> x; //~ JK0031:55 either all parameters of a lambda have a type, or all have `var`, or none has either
    Function<int[], Integer> e = (var x[]) -> 1; //~ JK0034:40 `var` cannot have brackets behind the name
  }
}
