import java.util.*;
import java.util.function.*;
class BoundedWildcards {
  enum Colour { RED }
  interface F<T extends Comparable<T>> { int f(T t); }
  interface N<T extends Number> { int f(T t); }
  interface N2<T extends Number & Comparable<T>> { int f(T t); }
  interface E<T extends Enum<T>> { void e(T t); }
  interface P<A, B extends A> { void p(A a, B b); }
  interface Q<A extends Number, B extends List<? extends Number>> { void p(A a, B b); }
  static void take(F<?> f) {}
  static void take2(F<? extends Integer> f) {}
  static <T extends Comparable<T>> void take3(F<T> f, T t) {}
  static void ov(F<?> f) {}
  static void ov(Function<Integer, Integer> f) {}
  void m() {
    take(t -> 1); //~ JK0150:10 `F<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    take2(t -> t);
    take3(t -> 1, "s");
    ov(t -> 1);
    N<?> a = t -> t.intValue();
    N<? extends Integer> b = t -> t;
    N<? extends Comparable<?>> c = t -> t.intValue();
    N2<?> d = t -> 1; //~ JK0150:15 `N2<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    N2<? extends Integer> e = t -> t;
    E<?> f = t -> {}; //~ JK0150:14 `E<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    E<? extends Colour> g = t -> {};
    P<?, ?> h = (x, y) -> {};
    P<String, ?> i = (x, y) -> {}; //~ JK0150:22 `P<String, ?>` does not say which type a lambda would be of: its bounds exclude `Object`
    P<? super String, ?> j = (x, y) -> {}; //~ JK0150:30 `P<? super String, ?>` does not say which type a lambda would be of: its bounds exclude `Object`
    P<?, ? extends String> k = (x, y) -> {}; //~ JK0114:10 `? extends String` is not within its bound: `B` extends `A`
    Q<?, ?> l = (x, y) -> y.get(0).intValue();
    Q<? super Integer, ? extends ArrayList<Integer>> n = (x, y) -> y.get(0).intValue();
    F<?> o = (String s) -> 1;
    F<?> p = (Object s) -> 1; //~ JK0150:14 `F<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    F<?> q = String::length; //~ JK0150:14 `F<?>` does not say which type a method reference would be of: its bounds exclude `Object`
    N<?> r = Number::intValue;
    Comparator<?> s = (x, y) -> 0;
    Function<?, ?> t = x -> x;
    Function<? super String, ? extends Integer> u = x -> x.length();
    Object v = (F<?>) z -> 1; //~ JK0150:23 `F<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    Supplier<F<?>> w = () -> z -> 1; //~ JK0150:30 `F<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    Predicate<? extends CharSequence> y = z -> z.length() > 0;
  }
}
