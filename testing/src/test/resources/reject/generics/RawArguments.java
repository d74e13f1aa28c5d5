import java.util.*;
class RawArguments {
  static class A<T extends A<T>> { 
    A<A> a;  //~ JK0114:7 `A` is not within its bound: `T` extends `A<T>`
    A<A<?>> b; //~ JK0114:7 `A<?>` is not within its bound: `T` extends `A<T>`
    A<?> c;
    A<? extends A> d;
    A<? super A> e; } //~ JK0114:7 `? super A` is not within its bound: `T` extends `A<T>`
  static class B<T extends Comparable<T>> {
    B<Comparable> a; //~ JK0114:7 `Comparable` is not within its bound: `T` extends `Comparable<T>`
    B<String> b;
    B<? extends Comparable> c;
    B<?> d;
    B<Integer> e;
    B<Number> f; } //~ JK0114:7 `Number` is not within its bound: `T` extends `Comparable<T>`
  static class C<T extends List<String>> {
    C<List> a; //~ JK0114:7 `List` is not within its bound: `T` extends `List<String>`
    C<ArrayList> b; //~ JK0114:7 `ArrayList` is not within its bound: `T` extends `List<String>`
    C<ArrayList<String>> c;
    C<? super ArrayList> d; //~ JK0114:7 `? super ArrayList` is not within its bound: `T` extends `List<String>`
    C<? extends ArrayList> e;
    Object o = new C<List>(); //~ JK0114:22 `List` is not within its bound: `T` extends `List<String>`
    Object o2 = (C<List>) null; //~ JK0114:20 `List` is not within its bound: `T` extends `List<String>`
    C<? extends List<?>> f;
    C<? super Object> g; //~ JK0114:7 `? super Object` is not within its bound: `T` extends `List<String>`
    C<? super LinkedList<String>> h; }
  static <T extends List<String>> void m(T t) {}
  void n(List l) { m(l); RawArguments.<List>m(l); RawArguments.<ArrayList>m(null); C<?> c = new C<>(); }
  static class D<T extends List<String>, U extends T> { D<List<String>, ArrayList<String>> a;
    D<List<String>, ArrayList> b; //~ JK0114:21 `ArrayList` is not within its bound: `U` extends `T`
    D<ArrayList<String>, List<String>> c; } //~ JK0114:26 `List<String>` is not within its bound: `U` extends `T`
  static class E extends B<Comparable> {} //~ JK0114:28 `Comparable` is not within its bound: `T` extends `Comparable<T>`
  static <E1 extends Enum<E1>> void q(Class<E1> c) {}
  static class F<E2 extends Enum<E2>> { F<Thread> a; //~ JK0114:43 `Thread` is not within its bound: `E2` extends `Enum<E2>`
    F<Enum> b; //~ JK0114:7 `Enum` is not within its bound: `E2` extends `Enum<E2>`
    F<?> c; }
  <V extends Comparable<V>> void r(B<V> b) {}
  <V extends Comparable> void s(
    B<V> b) {} //~ JK0114:7 `V` is not within its bound: `T` extends `Comparable<T>`
  <V> void t(
    B<V> b) {} //~ JK0114:7 `V` is not within its bound: `T` extends `Comparable<T>`
}
