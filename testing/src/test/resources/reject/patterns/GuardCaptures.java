class GuardCaptures {
  interface Get<T> {
    T get();
  }

  static void used(Object o, int parameter, int steady) {
    int changed = 0;
    changed++;
    int later = 1;
    switch (o) {
      case Integer i when i > changed -> {} //~ JK0204:31 `changed` changes, and a guard may only use what does not
      case Integer i when i > parameter -> {} //~ JK0204:31 `parameter` changes, and a guard may only use what does not
      case Integer i when i > steady -> {}
      case String s when s.length() > later -> {} //~ JK0204:39 `later` changes, and a guard may only use what does not
      default -> {}
    }
    parameter = 3;
    later = 2;
    for (int i = 0; i < 3; i++) {
      switch (o) {
        case Integer n when n > i -> {} //~ JK0204:33 `i` changes, and a guard may only use what does not
        case String s -> {
          Get<Integer> get = () -> s.length();
        }
        default -> {}
      }
    }
    switch (o) {
      case String s when s.isEmpty() -> { //~ JK0204:26 `s` changes, and a guard may only use what does not
        s = "other";
        String t = s;
        Get<String> get = () -> s; //~ JK0204:33 `s` changes, and this lambda has its value only
        Get<String> other = () -> t;
      }
      case Integer i -> {
        Get<Integer> get = () -> i; //~ JK0204:34 `i` changes, and this lambda has its value only
        i++;
      }
      default -> {}
    }
    if (o instanceof String s) {
      Get<String> get = () -> s;
    }
  }
}
