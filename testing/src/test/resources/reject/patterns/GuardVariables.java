class GuardVariables {
  record Point(int x, int y) {}

  void assigned(Object o, int n) {
    int local = 1;
    int[] array = {1};
    switch (o) {
      case Integer i when (local = 5) > i -> {} //~ JK0204:28 `local` is assigned in a guard
      case Integer i when i++ > 3 -> {} //~ JK0204:27 `i` is assigned in a guard
      case Integer i when array[0]++ > 3 -> {}
      case Integer i when n++ > 3 -> {} //~ JK0204:27 `n` is assigned in a guard
      case Point(int x, int y) when (x = y) > 3 -> {} //~ JK0204:38 `x` is assigned in a guard
      case String s
          when check(
              t -> {
                boolean z = true;
                z = false;
                return z;
              }) -> {}
      default -> {}
    }
  }

  static boolean check(Predicate predicate) {
    return predicate.test("");
  }

  interface Predicate {
    boolean test(String s);
  }
}
