import java.util.*;
class LocalTypeTests<T> {
  class In {}
  <Q> void gm(Object o) {
    class L {}
    class L2<W> {}
    record R(int a) {}
    enum E { A }
    interface I {}
    boolean a1 = o instanceof L; //~ JK0153:18 no object knows at run time whether it is a `L`
    boolean a2 = o instanceof L2<?>; //~ JK0153:18 no object knows at run time whether it is a `L2<?>`
    boolean a3 = o instanceof L2;
    boolean a4 = o instanceof R;
    boolean a5 = o instanceof E;
    boolean a6 = o instanceof I;
    Object b1 = new L[1]; //~ JK0150:17 an array has to know the type of its elements, and nothing knows `L` at run time
    L[] b2 = { new L() }; //~ JK0150:14 an array has to know the type of its elements, and nothing knows `L` at run time
    L[] b3 = new L[0]; //~ JK0150:14 an array has to know the type of its elements, and nothing knows `L` at run time
    L2<?>[] b4 = new L2<?>[1]; //~ JK0150:18 an array has to know the type of its elements, and nothing knows `L2<?>` at run time
    Class<?> c1 = L.class;
    L c2 = (L) o;
    switch (o) { case L l -> {} default -> {} } //~ JK0153:23 no object knows at run time whether it is a `L`
  }
  static void st(Object o) {
    class L {}
    class L2<W> {}
    boolean a1 = o instanceof L;
    boolean a2 = o instanceof L2<?>;
    Object b1 = new L[1];
    L2<?>[] b4 = new L2<?>[1];
  }
  static <Q> void sg(Object o) {
    class L { class LL {} }
    boolean a1 = o instanceof L;
    boolean a3 = o instanceof L.LL;
    Object b1 = new L[1];
    new Object() { void m(Object p) { class Z {} boolean z = p instanceof Z; } };
  }
  void inst(Object o) {
    class L { class LL {} }
    boolean a1 = o instanceof L; //~ JK0153:18 no object knows at run time whether it is a `L`
    boolean a3 = o instanceof L.LL; //~ JK0153:18 no object knows at run time whether it is a `LL`
    Object b1 = new L[1]; //~ JK0150:17 an array has to know the type of its elements, and nothing knows `L` at run time
    In[] in = new In[3]; //~ JK0150:15 an array has to know the type of its elements, and nothing knows `In` at run time
    LocalTypeTests<?>.In[] in2 = new LocalTypeTests<?>.In[3];
    LocalTypeTests.In[] in3 = new LocalTypeTests.In[3];
    new Object() { void m(Object p) { class Z {} boolean z = p instanceof Z; } }; //~ JK0153:62 no object knows at run time whether it is a `Z`
  }
  In[] f = {}; //~ JK0150:12 an array has to know the type of its elements, and nothing knows `In` at run time
  void varargs(In... x) { varargs(new In()); }
  boolean eq(Object o) { return o instanceof LocalTypeTests<?>.In i && i == null; }
}
class N8c {
  <Q> void gm(Object o) { class L {} boolean a1 = o instanceof L; Object b1 = new L[1]; L l = (L) o; }
  <Q> void gm2(Object o) { class L { Q q; } List<L> x = new ArrayList<>(); L[] a = x.toArray(new L[0]); }
  void g(Object o) { class L { <Z> void h() { class M { } boolean b = o instanceof M; } } boolean a1 = o instanceof L; Object b1 = new L[1]; }
}
