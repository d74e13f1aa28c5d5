import java.util.*;
class BoundedFunctions {
  interface F<T extends Comparable<T>> { int f(T t); }
  interface G<T extends G<T>> { void g(T t); }
  interface H<T, U extends List<T>> { void h(T t, U u); }
  void a() {
    F<?> x = t -> 1; //~ JK0150:14 `F<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    G<?> y = t -> {}; //~ JK0150:14 `G<?>` does not say which type a lambda would be of: its bounds exclude `Object`
    H<?, ?> z = (t, u) -> {}; //~ JK0150:17 `H<?, ?>` does not say which type a lambda would be of: its bounds exclude `Object`
    H<String, ?> w = (t, u) -> {}; //~ JK0150:22 `H<String, ?>` does not say which type a lambda would be of: its bounds exclude `Object`
    F<? extends Integer> v = t -> t;
    F<? super Integer> s = t -> t;
    F<?> m = this::cmp; //~ JK0150:14 `F<?>` does not say which type a method reference would be of: its bounds exclude `Object`
    F<?> e = (Integer t) -> 1;
  }
  int cmp(Object o) { return 1; }
}
