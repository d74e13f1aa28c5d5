import java.util.*;
class InnerTypeTests<T> {
  class In {}
  static class S {}
  record R(int x) {}
  void m(Object o) {
    boolean a = o instanceof In; //~ JK0153:17 no object knows at run time whether it is a `In`
    boolean b = o instanceof InnerTypeTests.In;
    boolean c = o instanceof InnerTypeTests<?>.In;
    boolean d = o instanceof In i; //~ JK0153:30 no object knows at run time whether it is a `In`
    boolean e = o instanceof S s;
    class Loc {}
    boolean f = o instanceof Loc; //~ JK0153:17 no object knows at run time whether it is a `Loc`
    boolean g = o instanceof Loc l; //~ JK0153:30 no object knows at run time whether it is a `Loc`
    class Loc2<U> {}
    boolean h = o instanceof Loc2<?> l2; //~ JK0153:30 no object knows at run time whether it is a `Loc2<?>`
    boolean h2 = o instanceof Loc2;
    switch (o) { case In x -> {} case R(var q) -> {} default -> {} } //~ JK0153:23 no object knows at run time whether it is a `In`
    Object p = (In) o;
    In[] arr = null;
    Object n = new In[1]; //~ JK0150:16 an array has to know the type of its elements, and nothing knows `In` at run time
    Object n2 = new Loc[1]; //~ JK0150:17 an array has to know the type of its elements, and nothing knows `Loc` at run time
    Class<?> k = In.class;
    try {} finally {}
  }
  static <Q> void s(Object o) { class L {} boolean b = o instanceof L; class Z { } Z z = (Z) o; record RR(int a) {} boolean c = o instanceof RR; }
  void n(In x, InnerTypeTests<String>.In y, InnerTypeTests<T> v) { boolean a = x instanceof In; boolean b = x instanceof In q; }
}
