import java.util.function.BiFunction;
import java.util.function.Function;

class LambdaParameters {
  interface Run {
    void run();
  }

  interface IntOp {
    int apply(int a);
  }

  interface Texts {
    void take(String... texts);
  }

  static void f(int used, String text) {
    Run a = x -> {}; //~ JK0150:13 `run()` of `Run` takes 0 argument(s), this lambda 1
    Run b = (int x) -> {}; //~ JK0150:13 `run()` of `Run` takes 0 argument(s), this lambda 1
    IntOp c = () -> 1; //~ JK0150:15 `apply(int)` of `IntOp` takes 1 argument(s), this lambda 0
    IntOp d = (x, y) -> x; //~ JK0150:15 `apply(int)` of `IntOp` takes 1 argument(s), this lambda 2
    IntOp e = (int x) -> x;
    IntOp g = (long x) -> 1; //~ JK0150:16 `IntOp` passes a `int` here, not a `long`
    IntOp h = (Integer x) -> x; //~ JK0150:16 `IntOp` passes a `int` here, not a `Integer`
    IntOp i = (final int x) -> x;
    IntOp j = (var x) -> x;
    IntOp k = used -> used; //~ JK0107:15 variable `used` is declared already
    IntOp l = (int text) -> text; //~ JK0107:20 variable `text` is declared already
    IntOp m =
        x -> {
          int x = 2; //~ JK0107:15 variable `x` is declared already
          return x;
        };
    IntOp n =
        x -> {
          x = 3;
          return x;
        };
    BiFunction<String, Integer, String> p = (s, t) -> s + t;
    BiFunction<String, Integer, String> q = (String s, Integer t) -> s;
    BiFunction<String, Integer, String> r = (String s, int t) -> s; //~ JK0150:56 `BiFunction<String, Integer, String>` passes a `Integer` here, not a `int`
    BiFunction<String, Integer, String> s = (s, t) -> t; //~ JK0107:46 variable `s` is declared already //~ JK0150:55 `Integer` cannot become `String` here
    BiFunction<String, Integer, String> u = (x, x) -> x; //~ JK0107:49 variable `x` is declared already //~ JK0150:55 `Integer` cannot become `String` here
    Function<? super String, ? extends Number> v = x -> x.length();
    Function<? super String, ? extends Number> w = (Object x) -> 1;
    Function<? extends CharSequence, Integer> y = x -> x.length();
    Function<?, ?> z = x -> x.length(); //~ JK0102:31 `Object` has no method `length`
    Function<? super String, ? extends Number> aa = (Integer x) -> x; //~ JK0150:53 with these parameters it is a `Function<Integer, Number>`, which is no `Function<? super String, ? extends Number>`
    Texts bb = all -> all[0].length();
    Texts cc = (String... all) -> {};
    Texts dd = (String[] all) -> {};
    Texts ee = (String all) -> {}; //~ JK0150:17 `Texts` passes a `String[]` here, not a `String`
    Function<String, Integer> ff = x -> x.missing(); //~ JK0102:43 `String` has no method `missing`
    Function<String, Integer> gg = x -> y.length(); //~ JK0102:43 `Function` has no method `length`
  }
}
