import java.util.*;
import java.util.function.*;
class IntersectionBounds {
  interface A { int m(); }
  interface B { String m(); }
  interface C { int m(); default void k() {} }
  interface X { default void k() {} }
  interface Y { void k(); }
  sealed interface Se permits SeI {}
  record SeI() implements Se {}
  interface Gen<T> { void g(T t); }
  interface GenS { void g(String s); }
  interface L1 { Object r(); }
  interface L2 { String r(); }
  interface L3 { Number r(); }
  interface Th1 { void t() throws Exception; }
  interface Th2 { void t(); }
  static abstract class Ab { public abstract int m(); protected void k() {} }
  static class Pk { void k() {} public final void z() {} }
  interface Z { void z(); }
  <T extends List<?> & Runnable> void a1() {}
  <T extends List<?> & Collection<?>> void a2() {} //~ JK0150:4 `List<?> & Collection<?>` would be both `Collection<capture of ?>` and `Collection<?>`
  <T extends ArrayList<?> & Collection<?>> void a2b() {} //~ JK0150:4 `ArrayList<?> & Collection<?>` would be both `Collection<capture of ?>` and `Collection<?>`
  <T extends ArrayList<String> & Collection<String>> void a2c() {}
  <T extends Gen<String> & GenS> void a3() {}
  <T extends Gen<Integer> & GenS> void a4() {}
  <T extends L1 & L2> void a5() {}
  <T extends L2 & L3> void a6() {} //~ JK0266:4 `L2 & L3` inherits methods `r()` with results that do not go together
  <T extends L1 & L2 & L3> void a6b() {} //~ JK0266:4 `L1 & L2 & L3` inherits methods `r()` with results that do not go together
  <T extends Th1 & Th2> void a7() {}
  <T extends Ab & A> void a8() {}
  <T extends Ab & B> void a9() {} //~ JK0266:4 `Ab & B` inherits methods `m()` with results that do not go together
  <T extends Ab & X> void b1() {} //~ JK0266:4 `k()` of `Ab` cannot take the place of the one of `X`: it is protected, and that one is public
  <T extends Pk & X> void b2() {} //~ JK0266:4 `k()` of `Pk` cannot take the place of the one of `X`: it is package-private, and that one is public
  <T extends Pk & Z> void b3() {}
  <T extends C & Y> void b4() {} //~ JK0265:4 `C & Y` inherits `k()` from `C` and `Y`, and has to say which
  <T extends Comparable<T> & Gen<T>> void b5() {}
  <T extends Enum<T> & Comparable<T>> void b6() {}
  <T extends Enum<T> & Runnable & Supplier<T>> void b7() {}
  <T extends Number & Comparable<T>> void b8() {}
  <T extends Number & Comparable<? super T>> void b9() {}
  <T extends Object & Comparable<? super T>> void c1() {}
  <T extends Iterable<String> & Collection<String>> void c2() {}
  <T extends Function<String, Integer> & UnaryOperator<String>> void c3() {} //~ JK0150:4 `Function<String, Integer> & UnaryOperator<String>` would be both `Function<String, Integer>` and `Function<String, String>`
  <T extends Comparator<String> & Function<String, String>> void c4() {}
  <T extends List & Collection> void c5() {}
  <T extends List<String> & Deque<String>> void c6() {} //~ JK0265:4 `List<String> & Deque<String>` inherits `addFirst(E)` from `List` and `Deque`, and has to say which
  <T extends Gen & GenS> void c8() {}
  void m(Object o) {
    Object a = (Se & Runnable) o;
    Object b = (List<?> & Runnable) o;
    Object c = (Ab & A) o;
    Object d = (Ab & B) o; //~ JK0266:17 `Ab & B` inherits methods `m()` with results that do not go together
    Object e = (Runnable & java.io.Serializable) () -> {};
    Object f = (A & B) () -> 1; //~ JK0266:17 `A & B` inherits methods `m()` with results that do not go together
    Object g = (A & C) () -> 1;
    Object h = (C & Y) o; //~ JK0265:17 `C & Y` inherits `k()` from `C` and `Y`, and has to say which
    Object j = (Gen<Integer> & GenS) x -> {}; //~ JK0150:38 `Gen<Integer> & GenS` is no interface with exactly one method for a lambda to implement
    Object k = (L1 & L2) () -> "s";
    Object k2 = (L2 & L1) () -> "s";
    Object l = (L2 & L3) () -> null; //~ JK0266:17 `L2 & L3` inherits methods `r()` with results that do not go together
    Object n = (Gen<?> & Runnable) o;
  }
  class K<T extends A & B> {} //~ JK0266:11 `A & B` inherits methods `m()` with results that do not go together
  interface KI<T extends C & X> {} //~ JK0265:16 `C & X` inherits `k()` from `C` and `X`, and has to say which
  record KR<T extends A & B>(T t) {} //~ JK0266:13 `A & B` inherits methods `m()` with results that do not go together
  <T extends A & B> IntersectionBounds(T t) {} //~ JK0266:4 `A & B` inherits methods `m()` with results that do not go together
}
