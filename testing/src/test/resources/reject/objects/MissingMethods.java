import java.util.Iterator;
import java.util.function.BinaryOperator;

class MissingMethods {
  static class Two implements Comparable<Two>, Runnable {} //~ JK0265:16 `Two` does not implement `compareTo(Two)` of `Comparable` and `run()` of `Runnable`
  interface Many { void a(); int b(int x); String c(String... s); void d(); }
  record All(int n) implements Many {} //~ JK0265:10 `All` does not implement `a()` of `Many`, `b(int)` of `Many`, `c(String[])` of `Many` and others
  enum Kind implements Runnable, Iterator<String> { A { public void run() {} }, B } //~ JK0265:53 `<anonymous Kind>` does not implement `hasNext()` of `Iterator` and `next()` of `Iterator` //~ JK0265:81 `Kind` does not implement `run()` of `Runnable`, `hasNext()` of `Iterator` and `next()` of `Iterator`
  interface Runs { void run(); }
  static final class Once implements Runnable, Runs {} //~ JK0265:22 `Once` does not implement `run()` of `Runnable`
  static class Pairs<A, B extends A> implements BinaryOperator<B> {} //~ JK0265:16 `Pairs` does not implement `apply(B, B)` of `BiFunction`
  static Object local() {
    return new Many() { public void a() {} public void d() {} }; //~ JK0265:23 `<anonymous Many>` does not implement `b(int)` of `Many` and `c(String[])` of `Many`
  }
}
