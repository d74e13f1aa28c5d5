import java.util.*;
import java.util.function.*;
class IntersectionTypes {
  interface A { int m(); }
  interface B { String m(); }
  interface C { int m(); default void k() {} }
  interface X { default void k() {} }
  void a(Object o) {
    Object p = (A & B) o; //~ JK0266:17 `A & B` inherits methods `m()` with results that do not go together
    Object q = (A & C) o;
    Object r = (C & X) o; //~ JK0265:17 `C & X` inherits `k()` from `C` and `X`, and has to say which
    Object s = (List<String> & Collection<Integer>) o; //~ JK0150:17 `List<String> & Collection<Integer>` would be both `Collection<String>` and `Collection<Integer>`
    Object t = (Comparable<String> & Supplier<String>) o;
    Object u = (A & A) o; //~ JK0107:21 `A` stands twice
    Object v = (String & Runnable) o;
    Object w = (Runnable & String) o; //~ JK0150:28 `String` is no interface to add
    Object x = (int[] & Runnable) o; //~ JK0150:17 `int[]` is no interface to add
    Object y = (Runnable & int[]) o; //~ JK0150:28 `int[]` is no interface to add
    Object z = (Comparable<String> & Comparable<Integer>) o; //~ JK0150:17 `Comparable<String> & Comparable<Integer>` would be both `Comparable<String>` and `Comparable<Integer>`
  }
  <T, U extends Number> void b(Object o) {
    Object p = (T & Runnable) o; //~ JK0150:17 `T` is a type variable, to which no interfaces can be added
    Object q = (Runnable & T) o; //~ JK0150:28 `T` is no interface to add
    Object r = (U & Runnable) o; //~ JK0150:17 `U` is a type variable, to which no interfaces can be added
    Object s = (Object & Runnable) o;
  }
  <T extends A & B> void c() {} //~ JK0266:4 `A & B` inherits methods `m()` with results that do not go together
  <T extends C & X> void d() {} //~ JK0265:4 `C & X` inherits `k()` from `C` and `X`, and has to say which
  <T extends List<String> & Collection<Integer>> void e() {} //~ JK0150:4 `List<String> & Collection<Integer>` would be both `Collection<String>` and `Collection<Integer>`
}
