class PrimitiveNarrowed {
  record Wide(long l, double d) {}

  static int f(Object o) {
    return switch (o) {
      case Wide(int l, double d) -> l; //~ JK0151:17 a pattern asks for the class of an object, and `int` is not `long` itself
      default -> 0;
    };
  }
}
