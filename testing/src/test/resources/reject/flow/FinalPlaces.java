class FinalPlaces {
  final int a = 1;
  final int b = 2;
  static final int C = 1;
  static final int[] ROW = {1};

  static void f(Object o) throws Exception {
    try (AutoCloseable c = null) {
      c = null; //~ JK0158:7 `c` is final and cannot be assigned
    }
    if (o instanceof final String t) t = "b"; //~ JK0158:38 `t` is final and cannot be assigned
    if (o instanceof String t) t = "b";
    switch (o) {
      case final Integer i -> i = 2; //~ JK0158:31 `i` is final and cannot be assigned
      default -> {}
    }
    ROW[0]++;
    ROW = null; //~ JK0158:5 `ROW` is final and cannot be assigned
    Math.PI = 3; //~ JK0158:5 `PI` is final and cannot be assigned
    Math.PI *= 2; //~ JK0158:5 `PI` is final and cannot be assigned
  }

  void g(FinalPlaces other) {
    a = 2; //~ JK0158:5 `a` is final and cannot be assigned
    other.b = 3; //~ JK0158:5 `b` is final and cannot be assigned
    C = 4; //~ JK0158:5 `C` is final and cannot be assigned
    FinalPlaces.C++; //~ JK0158:5 `C` is final and cannot be assigned
    this.b--; //~ JK0158:5 `b` is final and cannot be assigned
    new FinalPlaces().a = 2; //~ JK0158:5 `a` is final and cannot be assigned
  }
}
