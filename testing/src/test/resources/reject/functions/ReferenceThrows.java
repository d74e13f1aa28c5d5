import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

class ReferenceThrows {
  interface Risky<T, E extends Exception> {
    T get() throws E;
  }

  static class Checked extends Exception {}

  static String risky() throws IOException {
    return "";
  }

  String own() throws Checked {
    return "";
  }

  ReferenceThrows() throws Checked {}

  ReferenceThrows(String s) {}

  static <T, E extends Exception> T call(Risky<T, E> risky) throws E {
    return risky.get();
  }

  static void f(ReferenceThrows object) {
    Supplier<String> a = ReferenceThrows::risky; //~ JK0205:26 `risky()` may throw `IOException`, which `get()` does not declare
    Supplier<String> b = object::own; //~ JK0205:26 `own()` may throw `Checked`, which `get()` does not declare
    Supplier<ReferenceThrows> c = ReferenceThrows::new; //~ JK0205:35 `ReferenceThrows()` may throw `Checked`, which `get()` does not declare
    Function<String, ReferenceThrows> d = ReferenceThrows::new;
    Risky<String, IOException> e = ReferenceThrows::risky;
    Risky<String, Exception> g = object::own;
    Risky<String, Checked> h = ReferenceThrows::risky; //~ JK0205:32 `risky()` may throw `IOException`, which `get()` does not declare
    Function<ReferenceThrows, String> i = ReferenceThrows::own; //~ JK0205:43 `own()` may throw `Checked`, which `apply(T)` does not declare
    Runnable j = ReferenceThrows::risky; //~ JK0205:18 `risky()` may throw `IOException`, which `run()` does not declare
  }
}
