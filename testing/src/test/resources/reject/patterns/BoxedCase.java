class BoxedCase {
  static String f(int n) {
    return switch (n) {
      case 1 -> "one";
      case Integer m -> "other " + m; //~ JK0176:12 a pattern asks objects, and `int` is none
    };
  }
}
