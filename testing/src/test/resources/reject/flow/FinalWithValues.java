class FinalWithValues {
  static void f() {
    for (final int i = 0; i < 3; ) {
      i += 1; //~ JK0203:7 `i` is final and may be assigned already
    }
  }

  static int g(int n) {
    final int once = n;
    once = once; //~ JK0203:5 `once` is final and may be assigned already
    final var v = 1;
    v = 2; //~ JK0203:5 `v` is final and may be assigned already
    final int[] row = {1};
    row[0]++;
    row = row; //~ JK0203:5 `row` is final and may be assigned already
    int free = 1;
    free = 2;
    Runnable r =
        () -> {
          final int inside = 1;
          inside = 2; //~ JK0203:11 `inside` is final and may be assigned already
        };
    new Object() {
      void m() {
        final String text = "a";
        text += "b"; //~ JK0203:9 `text` is final and may be assigned already
      }
    };
    return free;
  }
}
