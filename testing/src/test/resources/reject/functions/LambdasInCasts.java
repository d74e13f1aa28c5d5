import java.util.function.Supplier;

class LambdasInCasts {
  static Object direct() {
    return (Supplier<String>) (() -> "a cast says what it is");
  }

  static Object inConditional(boolean b) {
    return (Supplier<String>) (b ? () -> "1" : (() -> "2")); //~ JK0174:36 nothing here says which interface this lambda is an object of //~ JK0174:49 nothing here says which interface this lambda is an object of
  }

  static Object besideNull(boolean b) {
    return (Supplier<String>) (b ? null : String::new); //~ JK0174:43 nothing here says which interface this method reference is an object of
  }
}
