import java.util.function.Function;
import java.util.function.Supplier;

class LambdaJumps {
  static int f(boolean z, int[] all) {
    outer:
    for (int each : all) {
      Runnable a =
          () -> {
            break; //~ JK0164:13 `break` stands outside of any loop or switch
          };
      Runnable b =
          () -> {
            continue; //~ JK0164:13 `continue` stands outside of any loop
          };
      Runnable c =
          () -> {
            break outer; //~ JK0164:13 no statement around this one has the label `outer`
          };
      Runnable d =
          () -> {
            continue outer; //~ JK0164:13 no statement around this one has the label `outer`
          };
      Runnable e =
          () -> {
            inner:
            for (; ; ) {
              break inner;
            }
          };
    }
    Supplier<Integer> g =
        () -> { //~ JK0159:15 `get()` gives a `Integer`, and this gives no value
          if (z) return 1;
        };
    Supplier<Integer> h =
        () -> { //~ JK0159:15 `get()` gives a `Integer`, and this gives no value
          while (z) {}
        };
    Function<Integer, Integer> i =
        n -> { //~ JK0159:9 `apply(T)` gives a `Integer`, and this lambda may end without a value
          switch (n) {
            case 1:
              return 1;
            default:
          }
        };
    Function<Integer, Integer> j =
        n ->
            switch (n) {
              case 1 -> 5;
              default -> {
                Runnable r =
                    () -> {
                      yield 5; //~ JK0164:23 `yield` stands outside of any switch expression
                    };
                yield 6;
              }
            };
    Supplier<Integer> k =
        () -> {
          Supplier<String> l =
              () -> {
                return 5; //~ JK0150:24 `int` cannot become `String` here
              };
          return 5;
        };
    Supplier<Integer> m =
        () -> {
          if (z) {
            return 1;
          }
          return; //~ JK0159:11 `get()` gives a `Integer`, and this gives no value
        };
    return 1;
  }
}
