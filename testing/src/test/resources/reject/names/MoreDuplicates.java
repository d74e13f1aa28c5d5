import java.util.List;
import java.util.List;
import java.util.Map.Entry; //~ JK0107:8 `Entry` means `Entry` in this file already
import java.util.function.*;

interface Function {}

class Entry {}

class MoreDuplicates<T, U, T> { //~ JK0107:28 type parameter `T` is declared twice
  int a;
  void a() {}
  class a {}
  interface a {} //~ JK0107:13 type `a` is declared twice in `MoreDuplicates`
  enum b { b, c, b } //~ JK0107:18 field `b` is declared twice in `b`
  static long a; //~ JK0107:15 field `a` is declared twice in `MoreDuplicates`
  void m(int x, int y, long x) {} //~ JK0107:29 parameter `x` is declared twice
  void n(List<String> x) {}
  void n(List<Integer> x) {} //~ JK0107:8 method `n(List<Integer>)` is declared twice in `MoreDuplicates`
  void n(List x, int y) {}
  int n(List<T> x) { return 1; } //~ JK0107:7 method `n(List<T>)` is declared twice in `MoreDuplicates`
  <A, A> void o() {} //~ JK0107:7 type parameter `A` is declared twice
  MoreDuplicates() {}
  private MoreDuplicates() {} //~ JK0107:11 method `MoreDuplicates()` is declared twice in `MoreDuplicates`
  MoreDuplicates(int... x) {}
  MoreDuplicates(int[] x) {} //~ JK0107:3 method `MoreDuplicates(int[])` is declared twice in `MoreDuplicates`
  void p(int x) {
    int x = 1; //~ JK0107:9 variable `x` is declared already
    for (int i = 0, i = 1; ; ) {} //~ JK0107:21 variable `i` is declared already
  }
  void q(int y) {
    for (int y : new int[0]) {} //~ JK0107:14 variable `y` is declared already
    try (AutoCloseable y = null) {} catch (Exception z) { int z; } //~ JK0107:24 variable `y` is declared already //~ JK0107:63 variable `z` is declared already
    Runnable r = () -> { int y; }; //~ JK0107:30 variable `y` is declared already
    java.util.function.Function<String, String> s = y -> y; //~ JK0107:53 variable `y` is declared already
    IntBinaryOperator t = (c, c) -> c; //~ JK0107:31 variable `c` is declared already
    class L { int y; void w(int y) {} }
    class L {} //~ JK0107:11 type `L` is declared already
    if (new Object() instanceof String y) {} //~ JK0107:40 variable `y` is declared already
    if (new Object() instanceof String k && k instanceof String k) {} //~ JK0107:65 variable `k` is declared already
    switch (y) {
      case 1: int w = 1;
      case 2: int w = 2; //~ JK0107:19 variable `w` is declared already
      default: { int w = 3; } //~ JK0107:22 variable `w` is declared already
    }
    switch (y) {
      case 1 -> { int v; }
      default -> { int v; }
    }
    { int u; }
    int u;
    { int u; } //~ JK0107:11 variable `u` is declared already
    int after;
    new Object() { int after; void y(int u) {} };
  }
  enum E { ONE; int ONE; void ONE() {} } //~ JK0107:21 field `ONE` is declared twice in `E`
  @interface Ann { int value(); String value(); } //~ JK0107:40 method `value()` is declared twice in `Ann`
  record R(int a) { int a() { return 1; } int a(int b) { return b; } static int a; } //~ JK0266:25 the accessor of the component `a` is public //~ JK0107:81 field `a` is declared twice in `R`
}
