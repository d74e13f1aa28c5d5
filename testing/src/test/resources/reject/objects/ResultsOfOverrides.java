import java.util.*;
class ResultsOfOverrides {
  static class A1 { <T> List<T> f() { return null; } } 
  static class B1 extends A1 { List<String> f() { return null; } }
  static class A2 { <T> T f() { return null; } } 
  static class B2 extends A2 { String f() { return ""; } }
  static class A3 { <T extends Number> T f() { return null; } } 
  static class B3 extends A3 { Integer f() { return 1; } }
  static class A4 { List<Integer> f(List<String> l) { return null; } } 
  static class B4 extends A4 { List<String> f(List l) { return null; } }
  static class A5<T> { T f() { return null; } } 
  static class B5<T> extends A5<T> { Object f() { return null; } } //~ JK0266:45 `f()` of `B5` cannot take the place of the one of `A5`: it gives `Object`, and that one `T`
  static class A6<T> { List<T> f() { return null; } } 
  static class B6<T> extends A6<T> { List f() { return null; } }
  static class B7<T> extends A6<T> { List<String> f() { return null; } } //~ JK0266:51 `f()` of `B7` cannot take the place of the one of `A6`: it gives `List<String>`, and that one `List<T>`
  static class A8 { <T> T f(T t) { return null; } } 
  static class B8 extends A8 { Object f(Object o) { return null; } }
  static class B9 extends A8 { String f(Object o) { return null; } }
  static class B10 extends A8 { int f(Object o) { return 1; } } //~ JK0266:37 `f(Object)` of `B10` cannot take the place of the one of `A8`: it gives `int`, and that one `T`
  static class B11 extends A8 { <U> Object f(U o) { return null; } } //~ JK0266:44 `f(U)` of `B11` cannot take the place of the one of `A8`: it gives `Object`, and that one `U`
  static class B12 extends A8 { <U> U f(U o) { return null; } }
  static class A13 { <T extends Number> T f() { return null; } } 
  static class B13 extends A13 { String f() { return ""; } } //~ JK0266:41 `f()` of `B13` cannot take the place of the one of `A13`: it gives `String`, and that one `T`
  static class B14 extends A13 { Number f() { return 1; } }
  static class B15 extends A13 { Object f() { return 1; } } //~ JK0266:41 `f()` of `B15` cannot take the place of the one of `A13`: it gives `Object`, and that one `T`
  interface I1 { List<String> f(); } interface I2 { List f(); } interface I3 extends I1, I2 {}
  interface I4 { List<Integer> f(); } 
  interface I5 extends I1, I4 {} //~ JK0266:13 `I5` inherits methods `f()` with results that do not go together
  interface I6 { Collection<Integer> f(); } 
  interface I7 extends I2, I6 {}
  interface I8 extends I1, I6 {} //~ JK0266:13 `I8` inherits methods `f()` with results that do not go together
  public static void main(String[] args) { A2 a = new B2() { String f() { return "hi"; } }; String s = a.<String>f(); System.out.println(s); A3 b = new B3(); Number n = b.f(); System.out.println(n); A1 c = new B1() { List<String> f() { return List.of("q"); } }; List<Integer> li = c.f(); System.out.println(li); A8 d = new B9(); try { Integer i = d.f(3); System.out.println(i); } catch (ClassCastException e) { System.out.println("cce"); } }
}
