class Results {
  static int f(int x) {
    int a = switch (x) {
      case 1 -> "one"; //~ JK0150:17 `String` cannot become `int` here
      default -> 2;
    };
    int c = switch (x) {
      case 1 -> 1L; //~ JK0150:17 `long` cannot become `int` here
      default -> 2;
    };
    boolean d = switch (x) {
      case 1 -> true;
      default -> 0; //~ JK0150:18 `int` cannot become `boolean` here
    };
    return switch (x) {
      case 1 -> f(1);
      default -> g(); //~ JK0162:18 this has no value
    };
  }

  static void g() {}
}
