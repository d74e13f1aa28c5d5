import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas and method references where types are those of variables. */
public class FunctionsForVariables {
  static <T, F extends Function<T, List<T>>> String apply(T value, F function) {
    return value + " " + function.apply(value);
  }

  static <T, F extends Supplier<List<T>>> String get(T value, F supplier) {
    return value + " " + supplier.get();
  }

  static <F extends Supplier<List<String>>> String strings(F supplier) {
    return "" + supplier.get();
  }

  static <A extends CharSequence & Comparable<? super A>> String both(A a) {
    Function<A, Integer> length = A::length;
    BiFunction<A, A, Integer> order = A::compareTo;
    Function<A, String> text = A::toString;
    return length.apply(a) + " " + order.apply(a, a) + text.apply(a);
  }

  static <T, R extends Collection<? super T>> R into(Iterable<? extends T> from, R to) {
    Consumer<T> add = to::add;
    from.forEach(add);
    from.forEach(to::add);
    from.forEach(each -> to.add(each));
    return to;
  }

  static class Outer<T> {
    T held;

    class Inner<V extends T> {
      V value;

      Inner(V value) {
        this.value = value;
        held = value;
      }
    }

    <Q extends T> Inner<Q> inner(Q value) {
      return new Inner<>(value);
    }
  }

  final int first;

  FunctionsForVariables() {
    (this).first = 1;
  }

  static <T> int number(T value) {
    return (int) value;
  }

  public static void main(String[] arguments) {
    System.out.println(number(3) + new FunctionsForVariables().first);
    System.out.println(apply(1, x -> List.of()));
    System.out.println(apply(2, (Integer x) -> List.of()));
    System.out.println(apply(3, (Integer x) -> x > 10 ? List.of() : List.of(x * 2)));
    System.out.println(
        apply(
            4,
            (Integer x) -> {
              if (x > 3) {
                return new ArrayList<>();
              }
              return List.of(x);
            }));
    System.out.println(apply(5, x -> x > 10 ? List.of() : List.of(x * 2)));
    System.out.println(get(6, () -> List.of()));
    System.out.println(get("7", () -> new ArrayList<>(List.of("a"))));
    System.out.println(strings(() -> List.of()) + strings(ArrayList::new));
    System.out.println(both("abc") + both("q"));
    System.out.println(into(List.of(1, 2), new ArrayList<Object>(List.of("z"))));
    Outer<Number> outer = new Outer<>();
    Outer<Number>.Inner<Integer> inner = outer.new Inner<Integer>(7);
    Outer<Number>.Inner<Double> other = outer.inner(2.5);
    System.out.println(inner.value + " " + other.value + " " + outer.held.intValue());
  }
}
