import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

class LambdaInference {
  static <A, B> B apply(Function<A, B> f, A a) {
    return f.apply(a);
  }

  static <T> T twice(T t, Function<T, T> f) {
    return t;
  }

  static <T> Supplier<T> lazy(Supplier<T> s) {
    return s;
  }

  static <A, B, C> Function<A, C> chain(Function<A, B> f, Function<B, C> g) {
    return null;
  }

  static <T extends Comparable<T>> T max(T a, T b, BinaryOperator<T> f) {
    return a;
  }

  static <T> void both(Predicate<? super T> a, Predicate<? super T> b) {}

  static void f(Function<Integer, String> show, Object o) {
    String a = apply(s -> s + "!", "text");
    Integer b = apply(s -> s + "!", "text"); //~ JK0150:17 `B` cannot become `Integer` here //~ JK0150:28 `String` cannot become `B` here //~ JK0150:37 `String` cannot become `A` here
    String c = apply(n -> n.length(), 5); //~ JK0102:29 `Integer` has no method `length`
    String d = twice("a", s -> s.length()); //~ JK0150:32 `int` cannot become `String` here
    int e = twice(1, n -> n + 1);
    int g = twice(1, (String s) -> s); //~ JK0104:13 `twice(T, Function<T, T>)` does not take the arguments `(int, …)`
    Supplier<String> h = lazy(() -> 5); //~ JK0150:26 `Supplier<Integer>` cannot become `Supplier<String>` here
    String i = lazy(() -> "x").get();
    int j = lazy(() -> "x").get(); //~ JK0150:13 `String` cannot become `int` here
    Function<String, Integer> k = chain(String::length, n -> n + 1);
    Function<String, Integer> l = chain(String::length, n -> "n" + n); //~ JK0150:62 `String` cannot become `Integer` here
    Function<String, Integer> m = chain(s -> s.length(), n -> n + 1);
    Object n = chain(s -> s.length(), x -> x); //~ JK0102:29 `Object` has no method `length`
    Object p = chain((String s) -> s.length(), x -> x);
    Object q = max("a", "b", (x, y) -> x.length()); //~ JK0150:40 `int` cannot become `String` here
    Object r = max(o, o, (x, y) -> x); //~ JK0104:16 `max(T, T, BinaryOperator<T>)` does not take the arguments `(Object, Object, …)`
    LambdaInference.<String>both(s -> s.isEmpty(), (Object x) -> true);
    LambdaInference.<String>both(s -> s.isEmpty(), (Integer x) -> true); //~ JK0104:29 `both(Predicate<? super T>, Predicate<? super T>)` does not take the arguments `(…, …)`
    both(s -> s.isEmpty(), s -> true); //~ JK0102:17 `Object` has no method `isEmpty`
    show.andThen(s -> s.length()).apply(1).intValue();
    show.andThen(s -> s.length()).apply("x"); //~ JK0104:35 `apply(Integer)` does not take the arguments `(String)`
    show.compose(s -> s.length()).apply("x"); //~ JK0102:25 `Object` has no method `length`
    show.compose((String s) -> s.length()).apply("x");
    show.andThen(String::length).andThen(String::length); //~ JK0104:34 `andThen(Function<? super Integer, ? extends V>)` does not take the arguments `(…)`
    Function<String, String> t = Function.identity();
    Function<String, Integer> u = Function.identity(); //~ JK0150:35 `Function<Object, Object>` cannot become `Function<String, Integer>` here
    BiFunction<Integer, Integer, Integer> v = (x, y) -> x.equals(y); //~ JK0150:57 `boolean` cannot become `Integer` here
  }
}
