import java.util.function.Function;
import java.util.function.Supplier;

class LambdaFlow {
  static void f(boolean z) {
    Runnable a =
        () -> {
          return;
          System.out.println(); //~ JK0200:11 this statement is never reached
        };
    Runnable b =
        () -> {
          while (true) {}
        };
    Supplier<String> d =
        () -> {
          while (true) {}
        };
    Runnable g =
        () -> {
          throw new IllegalStateException();
        };
    Runnable h =
        () -> {
          for (; ; ) {
            if (z) {
              break;
            }
            continue;
            System.out.println(); //~ JK0200:13 this statement is never reached
          }
        };
    Runnable i =
        () -> {
          int n = 1;
          {
            return;
          }
          n++; //~ JK0200:11 this statement is never reached
        };
  }
}
