import java.util.*;
class SameSignatures {
  static class A<T> { void f(T t) { } void f(String t) { } }
  void g(A<String> a) { a.f("x"); } //~ JK0105:27 several methods fit this call equally well
  void g2(A<Integer> a) { a.f("x"); a.f(3); }
  static class B extends A<String> { } //~ JK0266:16 `f(T)` of `A` and `f(String)` of `A` are the same without type arguments, and neither overrides the other
  static class C extends A<String> { void f(String t) {} }
  void g3(B b) { b.f(""); } //~ JK0105:20 several methods fit this call equally well
  void g4(C c) { c.f(""); }
  interface I<T> { void f(T t); void f(String s); }
  void h(I<String> i) { i.f(""); } //~ JK0105:27 several methods fit this call equally well
  interface J extends I<String> { }
  void h2(J j) { j.f(""); } //~ JK0105:20 several methods fit this call equally well
  static abstract class D<T> { abstract void f(T t); void f(String s) {} }
  void h3(D<String> d) { d.f(""); }
  static class E1 extends D<String> {}
  static class E2 extends D<String> { void f(String s) {} }
  interface K<T> { default void f(T t) {} void f(String s); }
  void h4(K<String> k) { k.f(""); } //~ JK0105:28 several methods fit this call equally well
  interface L extends K<String> {} //~ JK0265:13 `L` inherits `f(T)` from `K` and `K`, and has to say which
  static class M implements K<String> { public void f(String s) {} }
  interface N<T, U> { void f(T t, String u); void f(String t, U u); }
  void h5(N<String, String> n) { n.f("", ""); } //~ JK0105:36 several methods fit this call equally well
  static class O<T> { static void f(Object o) {} void f2(T t) {} void f2(Integer i) {} }
  static class P extends O<Integer> {} //~ JK0266:16 `f2(T)` of `O` and `f2(Integer)` of `O` are the same without type arguments, and neither overrides the other
  static class Q extends O<String> {}
  static class R<T extends Comparable<T>> extends O<T> {}
}
