import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

class LambdaNames {
  int field;

  void f(int parameter, Object o) {
    int local = 1;
    Function<Integer, Integer> a = local -> 1; //~ JK0107:36 variable `local` is declared already
    Function<Integer, Integer> b = parameter -> 1; //~ JK0107:36 variable `parameter` is declared already
    Function<Integer, Integer> c = field -> field;
    Function<Integer, Integer> d = c -> 1; //~ JK0107:36 variable `c` is declared already
    Function<Integer, Integer> e = e -> 1; //~ JK0107:36 variable `e` is declared already
    Function<Integer, Integer> g = later -> later;
    int later = 2;
    Function<Integer, Integer> h =
        x -> {
          int local = 2; //~ JK0107:15 variable `local` is declared already
          int own = 3;
          int x = 4; //~ JK0107:15 variable `x` is declared already
          Supplier<Integer> inner =
              () -> {
                int own = 5; //~ JK0107:21 variable `own` is declared already
                int x = 6; //~ JK0107:21 variable `x` is declared already
                int deeper = 7;
                return deeper;
              };
          int deeper = 8;
          return own;
        };
    int own = 9;
    BiFunction<Integer, Integer, Integer> i = (x, y) -> x + y;
    BiFunction<Integer, Integer, Integer> j =
        (x, y) -> ((Function<Integer, Integer>) x -> x).apply(y); //~ JK0107:49 variable `x` is declared already
    Function<Integer, Function<Integer, Integer>> k = x -> x -> x; //~ JK0107:60 variable `x` is declared already
    Function<Integer, Function<Integer, Integer>> l = x -> y -> x;
    if (o instanceof String s) {
      Function<String, Integer> m = s -> 1; //~ JK0107:37 variable `s` is declared already
    } else {
      Function<String, Integer> m = s -> 1;
    }
    Function<Object, Boolean> n = x -> x instanceof String x; //~ JK0107:60 variable `x` is declared already
    Function<Object, Boolean> q = x -> x instanceof String y && y.isEmpty();
    Function<Object, Boolean> r = x -> x instanceof String local; //~ JK0107:60 variable `local` is declared already
    for (int t = 0; t < 3; t++) {
      Function<Integer, Integer> u = t -> t; //~ JK0107:38 variable `t` is declared already
    }
    Function<Integer, Integer> t = t1 -> t1;
    try {
      Supplier<Integer> u = () -> 1;
    } catch (RuntimeException v) {
      Function<Integer, Integer> w = v -> 1; //~ JK0107:38 variable `v` is declared already
    }
    new Object() {
      Function<Integer, Integer> inClass = local -> local;

      void method(int z) {
        int local = 3;
        Function<Integer, Integer> m = parameter -> parameter;
        Function<Integer, Integer> n = z -> z; //~ JK0107:40 variable `z` is declared already
      }
    };
    Supplier<Integer> x =
        () -> {
          class Local {
            int local = 5;
            int parameter = local;
          }
          class Local {} //~ JK0107:17 type `Local` is declared already
          return new Local().local;
        };
    Local none = null; //~ JK0101:5 there is no type `Local`
    Function<Integer, Integer> y = (var z) -> z;
    BiFunction<Integer, Integer, Integer> z1 = (var v, var w) -> v;
    System.out.println(x2 -> x2); //~ JK0104:16 no `println` takes the arguments `(…)`
    System.out.println(y2); //~ JK0100:24 nothing named `y2` is in scope
  }
}
