import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

class AmbiguousLambdas {
  interface Run {
    void run();
  }

  interface Call<T> {
    T call() throws Exception;
  }

  static void one(Function<String, Integer> f) {}

  static void one(ToIntFunction<String> f) {}

  static void two(Run r) {}

  static void two(Runnable r) {}

  static void three(Supplier<String> s) {}

  static void three(Call<String> s) {}

  static void four(Run r) {}

  static void four(Supplier<String> s) {}

  static void five(Function<String, String> f) {}

  static void five(Supplier<String> f) {}

  static void six(Function<Integer, Integer> f, int n) {}

  static void six(ToIntFunction<Integer> f, Integer n) {}

  static int length(String s) {
    return 1;
  }

  static int length(Object s) {
    return 1;
  }

  static void f() {
    one(s -> s.length()); //~ JK0105:5 several methods fit this call equally well
    one((String s) -> s.length());
    one(String::length);
    one(s -> 5); //~ JK0105:5 several methods fit this call equally well
    one(AmbiguousLambdas::length); //~ JK0105:5 several methods fit this call equally well
    two(() -> {}); //~ JK0105:5 several methods fit this call equally well
    two((Run) () -> {});
    three(() -> ""); //~ JK0105:5 several methods fit this call equally well
    three( //~ JK0105:5 several methods fit this call equally well
        () -> {
          throw new RuntimeException();
        });
    four(() -> {});
    four(() -> "");
    four(
        () -> {
          throw new RuntimeException();
        });
    four(() -> 5); //~ JK0104:5 no `four` takes the arguments `(…)`
    four(() -> length(""));
    five(() -> 5); //~ JK0104:5 no `five` takes the arguments `(…)`
    five(s -> s);
    five(s -> 5); //~ JK0150:15 `int` cannot become `String` here
    five((s, t) -> s); //~ JK0104:5 no `five` takes the arguments `(…)`
    six(n -> n, 1);
    six((Integer n) -> n, 1);
    four(null); //~ JK0105:5 several methods fit this call equally well
  }
}
