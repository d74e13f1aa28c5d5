class LambdaTargetsInExpressions {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  static void take(Object o) {}

  static <T> void any(T t) {}

  static void f(Run run, Object o, int n) {
    Object a = true ? () -> {} : run; //~ JK0150:23 `Object` is no interface with exactly one method for a lambda to implement
    Run b = true ? () -> {} : run;
    take(() -> {}); //~ JK0150:10 `Object` is no interface with exactly one method for a lambda to implement
    any(() -> {}); //~ JK0150:9 `Object` is no interface with exactly one method for a lambda to implement
    take((Run) () -> {});
    LambdaTargetsInExpressions.<Run>any(() -> {});
    Get<Run> c = () -> () -> {};
    Get<Object> d = () -> () -> {}; //~ JK0150:27 `Object` is no interface with exactly one method for a lambda to implement
    Get<?> e = () -> () -> {}; //~ JK0150:22 `Object` is no interface with exactly one method for a lambda to implement
    Object g =
        switch (n) {
          case 0 -> () -> {}; //~ JK0150:21 `Object` is no interface with exactly one method for a lambda to implement
          default -> run;
        };
    Run h =
        switch (n) {
          case 0 -> () -> {};
          default -> n > 3 ? null : run;
        };
    Object[] i = {() -> {}}; //~ JK0150:19 `Object` is no interface with exactly one method for a lambda to implement
    Run[] j = {() -> {}, null, run};
    for (Run k : () -> {}) {} //~ JK0174:18 nothing here says which interface this lambda is an object of
    while (() -> true) {} //~ JK0150:12 `boolean` is no interface with exactly one method for a lambda to implement
    synchronized (() -> {}) { //~ JK0174:19 nothing here says which interface this lambda is an object of
    }
    throw () -> {}; //~ JK0174:11 nothing here says which interface this lambda is an object of
  }

  static Object returned() {
    return () -> {}; //~ JK0150:12 `Object` is no interface with exactly one method for a lambda to implement
  }

  static void nothing() {
    return () -> {}; //~ JK0174:12 nothing here says which interface this lambda is an object of //~ JK0159:12 `nothing` is void and returns no value
  }

  static Object conditional(boolean z) {
    if (z) {
      return z ? null : String::length; //~ JK0150:25 `Object` is no interface with exactly one method for a method reference to implement
    }
    Object o = z ? (Run) () -> {} : null;
    return o;
  }
}
