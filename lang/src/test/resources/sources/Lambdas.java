package samples;

import java.io.Serializable;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import java.util.stream.*;

class Lambdas {
  interface TriFunction<A, B, C, R> {
    R apply(A a, B b, C c);

    default <S> TriFunction<A, B, C, S> andThen(Function<? super R, ? extends S> after) {
      return (a, b, c) -> after.apply(apply(a, b, c));
    }
  }

  interface Generic {
    <T extends Comparable<T>> T pick(T a, T b);
  }

  int field;
  Lambdas next;
  static final Function<Integer, Function<Integer, Function<Integer, Integer>>> CURRIED = a -> b -> c -> a + b * c;
  final Supplier<Supplier<Runnable>> nested = () -> () -> () -> {};

  Lambdas() {}

  Lambdas(int field) {
    this.field = field;
  }

  static int twice(int x) {
    return x * 2;
  }

  int plus(int x) {
    return field + x;
  }

  <T> T same(T x) {
    return x;
  }

  void shapes() {
    Runnable r = () -> {};
    r = () -> System.out.println();
    r = () -> { return; };
    r = () -> new Object();
    r = () -> field++;
    r = () -> ++field;
    r = () -> field = 3;
    r = () -> { throw new IllegalStateException(); };
    r = (Runnable) (() -> {});
    Callable<Integer> c = () -> 5;
    c = () -> { if (field > 3) return 1; else return 2; };
    c = () -> { throw new Exception(); };
    IntUnaryOperator u = x -> x;
    u = (x) -> x;
    u = (int x) -> x;
    u = (final int x) -> -x;
    u = (@Deprecated int x) -> ~x;
    u = (var x) -> x > 3 ? x : -x;
    u = x -> { int y = x; return y; };
    IntBinaryOperator b = (x, y) -> x + y;
    b = (int x, int y) -> { return x - y; };
    b = (final var x, var y) -> x << y;
    TriFunction<Integer, Long, String[], Object> t = (x, y, z) -> z[x];
    t = (Integer x, Long y, String... z) -> z;
    t = (Integer x, Long y, String z[]) -> z;
    ToIntFunction<int[]> f = (int[] array) -> array.length;
    BiFunction<Map<String, List<int[]>>, Map.Entry<?, ? extends Number>, Integer> g =
        (Map<String, List<int[]>> map, Map.Entry<?, ? extends Number> entry) -> map.size();
    Object o = (Function<Integer, Integer> & Serializable) x -> x;
    boolean cond = field > 3;
    IntUnaryOperator chosen = cond ? x -> x : cond ? (x) -> -x : (int x) -> 0;
    IntUnaryOperator parenthesised = (x -> x);
    int applied = ((IntUnaryOperator) x -> x + 1).applyAsInt(3) + CURRIED.apply(1).apply(2).apply(3);
    IntFunction<IntFunction<IntFunction<int[][]>>> deep = i -> j -> k -> new int[][] {{i}, {j, k}};
    Comparator<Map.Entry<String, Integer>> order = Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    take(x -> x < 3, 4 > 3);
    take((x) -> x > 3 && x < 5, field < 4);
    Supplier<Function<Integer, int[]>> arrays = () -> int[]::new;
  }

  void take(IntPredicate p, boolean b) {}

  void references(List<String> list, Lambdas other) {
    IntUnaryOperator u = Lambdas::twice;
    u = samples.Lambdas::twice;
    u = this::plus;
    u = super.equals(null) ? this::plus : other::plus;
    u = other.next::plus;
    u = new Lambdas(3)::plus;
    u = (other)::plus;
    u = ((Lambdas) other)::plus;
    u = (cond() ? this : other)::plus;
    BiFunction<Lambdas, Integer, Integer> unbound = Lambdas::plus;
    Supplier<String> s = super::toString;
    s = Lambdas.super::toString;
    s = "text"::trim;
    s = list.get(0)::strip;
    s = list.toArray(new String[0])[0]::strip;
    Supplier<Lambdas> make = Lambdas::new;
    IntFunction<Lambdas> make1 = Lambdas::new;
    Supplier<List<String>> lists = ArrayList::new;
    lists = ArrayList<String>::new;
    lists = java.util.ArrayList<String>::new;
    Supplier<Map<String, List<Map.Entry<int[], ?>>>> maps = HashMap<String, List<Map.Entry<int[], ?>>>::new;
    IntFunction<int[]> a = int[]::new;
    IntFunction<int[][]> aa = int[][]::new;
    IntFunction<String[]> strings = String[]::new;
    IntFunction<List<?>[]> generic = List<?>[]::new;
    IntFunction<Map.Entry<?, ?>[][]> entries = Map.Entry<?, ?>[][]::new;
    UnaryOperator<int[]> copy = int[]::clone;
    Function<List<String>, Integer> size = List<String>::size;
    Function<Box<Integer>.In, Object> in = Box<Integer>.In::get;
    Function<String, String> explicit = this::<String>same;
    BiFunction<Object, Object, Integer> pick = Lambdas::<Integer>pickFirst0;
    Function<Object, String> chain = String::valueOf;
    chain.andThen(String::length).andThen(Integer::toBinaryString).compose(Object::toString);
    Comparator<String> order = Comparator.comparing(String::length, Integer::compare).thenComparing(Function.identity());
  }

  static <X> Integer pickFirst0(Object a, Object b) {
    return null;
  }

  static class Box<T> {
    class In {
      T get() {
        return null;
      }
    }
  }

  boolean cond() {
    return true;
  }

  Map<Boolean, List<String>> streams(Collection<? extends CharSequence> words) {
    return words.stream()
        .map(CharSequence::toString)
        .filter(w -> !w.isEmpty())
        .flatMap(w -> Arrays.stream(w.split("\\s+")))
        .sorted(Comparator.<String>naturalOrder().reversed())
        .peek(w -> {
          if (w.length() > 10) {
            System.err.println("long: " + w);
          }
        })
        .collect(
            Collectors.partitioningBy(
                w -> w.length() % 2 == 0,
                Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
  }

  int folding() {
    return IntStream.rangeClosed(1, 10)
            .mapToObj(i -> new int[] {i, i * i})
            .filter(p -> p[0] < p[1] && p[1] > 4)
            .mapToInt(p -> switch (p[0] % 3) {
              case 0 -> p[1];
              case 1 -> {
                int half = p[1] / 2;
                yield half;
              }
              default -> 0;
            })
            .reduce(0, (x, y) -> x > y ? x : y)
        + Stream.of(1, 2, 3).<Integer>mapMulti((x, sink) -> { for (int i = 0; i < x; i++) sink.accept(i); }).mapToInt(Integer::intValue).sum();
  }
}
