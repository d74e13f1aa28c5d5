import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

class ReferenceAmbiguities {
  static class Both {
    String show() {
      return "";
    }

    static String show(Both both) {
      return "";
    }

    String two(Both other) {
      return "";
    }

    static String two(Both a, Both b) {
      return "";
    }

    String only(Both other) {
      return "";
    }

    static String only() {
      return "";
    }
  }

  static String box(Integer a, int b) {
    return "";
  }

  static String box(int a, Integer b) {
    return "";
  }

  static String many(Object... all) {
    return "";
  }

  static String many(Integer... all) {
    return "";
  }

  static void take(Function<Integer, String> f) {}

  static void take(IntFunction<String> f) {}

  static void text(Function<String, Integer> f) {}

  static void text(Supplier<Integer> f) {}

  static void f(Both both) {
    Function<Both, String> a = Both::show; //~ JK0104:32 `apply(T)` is called with `(Both)`, which no `show` of `Both` takes
    Supplier<String> b = both::show;
    Function<Both, String> c = both::show; //~ JK0150:32 `show(Both)` is static: its class stands before the colons
    BiFunction<Both, Both, String> d = Both::two; //~ JK0104:40 `apply(T, U)` is called with `(Both, Both)`, which no `two` of `Both` takes
    Function<Both, String> e = both::two;
    BiFunction<Both, Both, String> g = Both::only;
    Supplier<String> h = Both::only;
    Function<Integer, String> i = Integer::toString; //~ JK0104:35 `apply(T)` is called with `(Integer)`, which no `toString` of `Integer` takes
    IntFunction<String> j = Integer::toString;
    Function<Integer, String> k = String::valueOf;
    Function<char[], String> l = String::valueOf;
    BiFunction<Integer, Integer, String> m = ReferenceAmbiguities::box; //~ JK0104:46 `apply(T, U)` is called with `(Integer, Integer)`, which no `box` of `ReferenceAmbiguities` takes
    Function<Integer, String> n = ReferenceAmbiguities::many;
    Function<String, String> o = ReferenceAmbiguities::many;
    take(Integer::toString); //~ JK0105:5 several methods fit this call equally well
    take(String::valueOf); //~ JK0105:5 several methods fit this call equally well
    take((Integer x) -> "" + x);
    text(String::length);
    text(Both::only); //~ JK0150:10 `get()` gives a `Integer`, and this method a `String`
    text("x"::length);
  }
}
