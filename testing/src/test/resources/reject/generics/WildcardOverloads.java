import java.util.*;
import java.util.function.*;
class WildcardOverloads {
  static class A1 { static void n(List<?> l) {} static <T> void n(Collection<T> l) {} static void f() { n(new ArrayList<Integer>()); } } //~ JK0105:105 several methods fit this call equally well
  static class A2 { static void n(List<? extends Number> l) {} static <T> void n(Collection<T> l) {} static void f() { n(new ArrayList<Integer>()); } } //~ JK0105:120 several methods fit this call equally well
  static class A3 { static void n(Set<? extends Number> l) {} static <T> void n(Iterable<T> l) {} static void f() { n(new HashSet<Integer>()); } } //~ JK0105:117 several methods fit this call equally well
  static class A4 { static <U> void n(List<? extends U> l) {} static <T> void n(Collection<T> l) {} static void f() { n(new ArrayList<Integer>()); } } //~ JK0105:119 several methods fit this call equally well
  static class A5 { static void n(List<?> l) {} static <T> void n(Collection<? super T> l) {} static void f() { n(new ArrayList<Integer>()); } } //~ JK0105:113 several methods fit this call equally well
  static class A6 { static void n(ArrayList<?> l) {} static <T> void n(List<T> l) {} static void f() { n(new ArrayList<Integer>()); } } //~ JK0105:104 several methods fit this call equally well
  static class B1 { static void n(List<?> l) {} static <T> void n(Collection<? extends T> l) {} static void f() { n(new ArrayList<Integer>()); } }
  static class B2 { static void n(List<?> l) {} static void n(Collection<?> l) {} static void f() { n(new ArrayList<Integer>()); } }
  static class B3 { static <U> void n(List<U> l) {} static <T> void n(Collection<T> l) {} static void f() { n(new ArrayList<Integer>()); } }
  static class B4 { static <U> void n(List<? super U> l) {} static <T> void n(Collection<? super T> l) {} static void f() { n(new ArrayList<Integer>()); } }
  static class B5 { static <U extends Comparable<? super U>> void n(List<? extends U> l) {} static <T> void n(Collection<? extends T> l) {} static void f() { n(new ArrayList<Integer>()); } }
  static class B8 { static void n(Class<?> c) {} static void n(Object o) {} static <T> void n(Class<T> c, int i) {} static void f() { n(String.class); } }
  static class B9 { static void n(Function<? super String, ?> f) {} static <T> void n(Object o) {} static void f() { n((Function<String,String>) null); } }
  static class C1 { static void n(List<?>... l) {} static <T> void n(Collection<T>... l) {} static void f() { n(new ArrayList<Integer>()); } } //~ JK0105:111 several methods fit this call equally well
  static class C2 { void n(List<?> l) {} <T> void n(Collection<T> l) {} void f() { n(new ArrayList<Integer>()); } } //~ JK0105:84 several methods fit this call equally well
  static class C3 { static void n(List<List<?>> l) {} static <T> void n(Collection<T> l) {} static void f() { n(new ArrayList<List<?>>()); } }
}
