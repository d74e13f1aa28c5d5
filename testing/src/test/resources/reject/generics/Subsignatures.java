import java.util.*;
class Subsignatures {
  static class A { void f(List l) { } } static class B extends A { void f(List<String> l) { } } //~ JK0266:73 `f(List<String>)` of `B` and `f(List)` of `A` are the same without type arguments, and neither overrides the other
  static class A1 { static void f(List l) { } } 
  static class B1 extends A1 { static void f(List<String> l) { } } //~ JK0266:44 `f(List<String>)` of `B1` and `f(List)` of `A1` are the same without type arguments, and neither overrides the other
  interface A2 { void f(List l); } 
  static abstract class B2 implements A2 { public void f(List<String> l) { } } //~ JK0266:56 `f(List<String>)` of `B2` and `f(List)` of `A2` are the same without type arguments, and neither overrides the other
  static class B3 implements A2 { public void f(List<String> l) { } } //~ JK0265:16 `B3` does not implement `f(List)` of `A2` //~ JK0266:47 `f(List<String>)` of `B3` and `f(List)` of `A2` are the same without type arguments, and neither overrides the other
  static class A4<T> { 
    public boolean equals(T t) { return true; } } //~ JK0266:20 `equals(T)` of `A4` and `equals(Object)` of `Object` are the same without type arguments, and neither overrides the other
  interface A5<T> { 
    boolean equals(T t); } //~ JK0266:13 `equals(T)` of `A5` and `equals(Object)` of `Object` are the same without type arguments, and neither overrides the other
  static class A6 { void f(List<String> l) { } } 
  static class B6 extends A6 { void f(List l) { } }
  static class A7<T> { void f(T t) {} } 
  static class B7<T> extends A7<T> { void f(Object o) {} }
  static class A8 { void f(Object t) {} } 
  static class B8<T> extends A8 { void f(T o) {} } //~ JK0266:40 `f(T)` of `B8` and `f(Object)` of `A8` are the same without type arguments, and neither overrides the other
  static class C8 extends B8<Object> { } //~ JK0266:16 `f(T)` of `B8` and `f(Object)` of `A8` are the same without type arguments, and neither overrides the other
  static class A9 { <T> void f(T t) {} } 
  static class B9 extends A9 { void f(Object o) {} }
  static class A10 { void f(Object t) {} } 
  static class B10 extends A10 { <T> void f(T o) {} } //~ JK0266:43 `f(T)` of `B10` and `f(Object)` of `A10` are the same without type arguments, and neither overrides the other
  interface I11<T> { void f(T t); } interface I12 { void f(Object o); }
  static abstract class C11<T> implements I11<T>, I12 { }
  static abstract class C12 implements I11<Object>, I12 { }
  interface I13 { void f(List<String> l); } interface I14 { void f(List l); } 
  interface I15 extends I13, I14 {}
  interface I16 { void f(List<Integer> l); } 
  interface I17 extends I13, I16 {} //~ JK0266:13 `f(List<String>)` of `I13` and `f(List<Integer>)` of `I16` are the same without type arguments, and neither overrides the other
  static class A18 { public void f(List l) {} }
  static class B18 extends A18 implements I13 {}
  static class A19 { public void f(List<String> l) {} }
  static class B19 extends A19 implements I14 {} //~ JK0265:16 `B19` does not implement `f(List)` of `I14`
  static class A20 implements Comparable<A20> { public int compareTo(Object o) { return 0; } } //~ JK0265:16 `A20` does not implement `compareTo(A20)` of `Comparable` //~ JK0266:60 `compareTo(Object)` of `A20` and `compareTo(T)` of `Comparable` are the same without type arguments, and neither overrides the other
  static class A21<T> implements Comparable<T> { public int compareTo(T o) { return 0; } }
  static class A22<T extends Number> { void f(T t) {} }
  static class B22 extends A22<Integer> { void f(Number n) {} } //~ JK0266:48 `f(Number)` of `B22` and `f(T)` of `A22` are the same without type arguments, and neither overrides the other
  static class B23 extends A22<Integer> { void f(Integer n) {} }
  static class B24 extends A22 { void f(Number n) {} }
  static class B25 extends A22 { void f(Integer n) {} }
}
