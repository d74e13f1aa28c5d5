import java.io.IOException;
import java.util.function.Supplier;

class LambdaThrows {
  interface Run {
    void run();
  }

  interface Risky<E extends Exception> {
    void run() throws E;
  }

  static class Checked extends Exception {}

  static void risky() throws IOException {}

  static String text() throws Checked {
    return "";
  }

  LambdaThrows() throws Checked {}

  static <E extends Exception> void call(Risky<E> risky) throws E {}

  static void f(Risky<? extends IOException> wild, LambdaThrows object) {
    Run a = () -> risky(); //~ JK0205:19 `risky()` may throw `IOException`, which nothing here catches or declares
    Run b =
        () -> {
          throw new Checked(); //~ JK0205:11 this throws `Checked`, which nothing here catches or declares
        };
    Run c =
        () -> {
          throw new RuntimeException();
        };
    Run d =
        () -> {
          try {
            risky();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
    Supplier<String> e = () -> text(); //~ JK0205:32 `text()` may throw `Checked`, which nothing here catches or declares
    Risky<IOException> g = () -> risky();
    Risky<IOException> h = () -> text(); //~ JK0205:34 `text()` may throw `Checked`, which nothing here catches or declares
    Risky<RuntimeException> i = () -> risky(); //~ JK0205:39 `risky()` may throw `IOException`, which nothing here catches or declares
    g.run(); //~ JK0205:7 `run()` may throw `IOException`, which nothing here catches or declares
    wild.run(); //~ JK0205:10 `run()` may throw `IOException`, which nothing here catches or declares
    call(() -> {});
    call(() -> risky()); //~ JK0205:5 `call(Risky<E>)` may throw `IOException`, which nothing here catches or declares
    try {
      call(() -> risky());
    } catch (IOException x) {
      System.out.println(x);
    }
    try {
      Run j = () -> risky(); //~ JK0205:21 `risky()` may throw `IOException`, which nothing here catches or declares
      j.run();
    } finally {
      System.out.println();
    }
    Run k =
        () ->
            call( //~ JK0205:13 `call(Risky<E>)` may throw `Checked`, which nothing here catches or declares
                () -> {
                  throw new Checked();
                });
  }

  static void caught() {
    try {
      Run a = () -> {};
      a.run();
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
      System.out.println(e);
    }
  }
}
