import java.util.*;
class DisjointCasts<T> {
  static class C {} static class D extends C {}
  void m(List<Number> n, List<? extends Integer> i, List<? super Integer> s, List<?> q, List<T> t, List<? extends Comparable<?>> c, Class<? extends D> d, Class<C> cc, List<? extends Number> en) {
    Object a = (List<? extends Integer>) n; //~ JK0153:42 `List<Number>` cannot be cast to `List<? extends Integer>`
    Object b = (List<Number>) i; //~ JK0153:31 `List<capture of ? extends Integer>` cannot be cast to `List<Number>`
    Object e = (List<Number>) s;
    Object f = (List<Integer>) en;
    Object g = (List<? super Number>) s;
    Object h = (List<String>) s; //~ JK0153:31 `List<capture of ? super Integer>` cannot be cast to `List<String>`
    Object j = (List<String>) c;
    Object k = (List<Number>) t;
    boolean l = d == cc; //~ JK0151:17 `==` does not apply to `Class<capture of ? extends D>` and `Class<C>`
    Object o = (List<? extends String>) en; //~ JK0153:41 `List<capture of ? extends Number>` cannot be cast to `List<? extends String>`
    Object p = (List<? extends Runnable>) en;
    Object r = (List<Object>) c; //~ JK0153:31 `List<capture of ? extends Comparable<?>>` cannot be cast to `List<Object>`
    Object u = (List<? super String>) en; //~ JK0153:39 `List<capture of ? extends Number>` cannot be cast to `List<? super String>`
    boolean v = new C() {}.getClass() == C.class; //~ JK0151:17 `==` does not apply to `Class<capture of ? extends <anonymous C>>` and `Class<C>`
    boolean w = n == i; //~ JK0151:17 `==` does not apply to `List<Number>` and `List<capture of ? extends Integer>`
    Object x = (Class<C>) d; //~ JK0153:27 `Class<capture of ? extends D>` cannot be cast to `Class<C>`
  }
}
