class LambdaTargets {
  interface Run {
    void run();
  }

  interface Two {
    void first();

    void second();
  }

  interface None {}

  interface OnlyObject {
    boolean equals(Object other);

    String toString();
  }

  abstract static class Abstract {
    abstract void run();
  }

  interface Generic {
    <T> T make(T from);
  }

  interface Defaults {
    default void run() {}
  }

  interface Clashing extends Run {
    int run(int n);
  }

  enum Colour {
    RED
  }

  static void f(Run run) {
    Object object = () -> {}; //~ JK0150:21 `Object` is no interface with exactly one method for a lambda to implement
    Object cast = (Runnable) () -> {};
    String text = () -> "text"; //~ JK0150:19 `String` is no interface with exactly one method for a lambda to implement
    Two two = () -> {}; //~ JK0150:15 `Two` is no interface with exactly one method for a lambda to implement
    None none = () -> {}; //~ JK0150:17 `None` is no interface with exactly one method for a lambda to implement
    OnlyObject only = () -> true; //~ JK0150:23 `OnlyObject` is no interface with exactly one method for a lambda to implement
    Abstract abstracted = () -> {}; //~ JK0150:27 `Abstract` is no interface with exactly one method for a lambda to implement
    Generic generic = t -> t; //~ JK0150:23 `make(T)` has type parameters, which a lambda cannot have: name a method instead
    Defaults defaults = () -> {}; //~ JK0150:25 `Defaults` is no interface with exactly one method for a lambda to implement
    Clashing clashing = () -> {}; //~ JK0150:25 `Clashing` is no interface with exactly one method for a lambda to implement
    int number = () -> 5; //~ JK0150:18 `int` is no interface with exactly one method for a lambda to implement
    Run[] array = () -> {}; //~ JK0150:19 `Run[]` is no interface with exactly one method for a lambda to implement
    var inferred = () -> {}; //~ JK0174:20 nothing here says which interface this lambda is an object of
    Colour colour = () -> {}; //~ JK0150:21 `Colour` is no interface with exactly one method for a lambda to implement
    Object wrong = (None) () -> {}; //~ JK0150:27 `None` is no interface with exactly one method for a lambda to implement
    Object both = (Run & None) () -> {};
    Object twice = (Run & Runnable) () -> {};
    Object classes = (Object & Run) () -> {};
    Object withText = (String & Run) () -> {}; //~ JK0150:38 `String & Run` is no interface with exactly one method for a lambda to implement
    Run good = () -> {};
    Generic reference = LambdaTargets::same;
    Object referenced = LambdaTargets::same; //~ JK0150:25 `Object` is no interface with exactly one method for a method reference to implement
    var kept = LambdaTargets::same; //~ JK0174:16 nothing here says which interface this method reference is an object of
    LambdaTargets self = LambdaTargets::new; //~ JK0150:26 `LambdaTargets` is no interface with exactly one method for a method reference to implement
  }

  static <T> T same(T t) {
    return t;
  }

  static void contexts(Object o, Run run) {
    Object a = true ? () -> {} : run; //~ JK0150:23 `Object` is no interface with exactly one method for a lambda to implement
    Run b = true ? () -> {} : run;
    Object c = (true ? () -> {} : run); //~ JK0150:24 `Object` is no interface with exactly one method for a lambda to implement
    boolean d = (() -> {}) instanceof Run; //~ JK0174:18 nothing here says which interface this lambda is an object of
    (() -> {}).run(); //~ JK0174:6 nothing here says which interface this lambda is an object of
  }
}
