import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

class WildcardFunctions {
  interface Bounded<T extends Number> {
    int of(T t);
  }

  interface Twice<T extends Comparable<T>, U extends T> {
    U of(T t);
  }

  static void f(
      Function<?, ?> any,
      Function<? super String, ? extends Number> text,
      Consumer<? extends Number> numbers,
      Supplier<? super Integer> supplier,
      Predicate<? super Integer> predicate) {
    any.apply("x"); //~ JK0104:9 `apply(capture of ?)` does not take the arguments `(String)`
    any.apply(null);
    Object a = any.apply(null);
    text.apply("x").intValue();
    text.apply(5); //~ JK0104:10 `apply(capture of ? super String)` does not take the arguments `(int)`
    Integer b = text.apply("x"); //~ JK0150:17 `capture of ? extends Number` cannot become `Integer` here
    numbers.accept(5); //~ JK0104:13 `accept(capture of ? extends Number)` does not take the arguments `(int)`
    numbers.accept(null);
    Integer c = supplier.get(); //~ JK0150:17 `capture of ? super Integer` cannot become `Integer` here
    Object d = supplier.get();
    predicate.test(5);
    predicate.test(5L); //~ JK0104:15 `test(capture of ? super Integer)` does not take the arguments `(long)`
    Function<String, Number> e = text; //~ JK0150:34 `Function<capture of ? super String, capture of ? extends Number>` cannot become `Function<String, Number>` here
    Function<? super String, ?> g = text;
    Function<? extends Object, ?> h = text;
    Function<Object, ? extends Number> i = text; //~ JK0150:44 `Function<capture of ? super String, capture of ? extends Number>` cannot become `Function<Object, ? extends Number>` here
    Consumer<? extends Number> j = n -> n.intValue();
    Consumer<? extends Number> k = (Integer n) -> n.byteValue();
    Consumer<? extends Number> l = (String n) -> {}; //~ JK0150:36 with these parameters it is a `Consumer<String>`, which is no `Consumer<? extends Number>`
    Consumer<? super Integer> m = n -> n.intValue();
    Consumer<? super Integer> n = (Number x) -> x.intValue();
    Consumer<? super Integer> o = x -> x.longer(); //~ JK0102:42 `Integer` has no method `longer`
    Bounded<?> p = x -> x.intValue();
    Bounded<? extends Integer> q = x -> x + 1;
    Bounded<? super Integer> r = x -> x.intValue();
    Bounded<String> s = x -> 1; //~ JK0114:13 `String` is not within its bound: `T` extends `Number`
    Twice<?, ?> t = x -> x; //~ JK0150:21 `Twice<?, ?>` does not say which type a lambda would be of: its bounds exclude `Object`
    UnaryOperator<String> u = text; //~ JK0150:31 `Function<capture of ? super String, capture of ? extends Number>` cannot become `UnaryOperator<String>` here
    Function<String, String> v = (UnaryOperator<String>) x -> x;
    UnaryOperator<String> w = (Function<String, String>) x -> x; //~ JK0150:31 `Function<String, String>` cannot become `UnaryOperator<String>` here
    BiFunction<? super Integer, ? super Integer, ? extends Comparable<?>> x = (y, z) -> y + "" + z;
    Supplier<? extends Supplier<? extends Number>> y = () -> () -> 5;
    Supplier<? extends Supplier<? extends Number>> z = () -> () -> "x"; //~ JK0150:68 `String` cannot become `Number` here
    predicate.and(x1 -> x1 > 5).test(6); //~ JK0151:25 `>` does not apply to `capture of ? super Integer` and `int`
    text.andThen(x2 -> x2.intValue()).compose(x3 -> "x" + x3).apply(5);
  }
}
