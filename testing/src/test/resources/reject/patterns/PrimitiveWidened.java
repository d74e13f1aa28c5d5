class PrimitiveWidened {
  record Point(int x, int y) {}

  static boolean f(Object o) {
    return o instanceof Point(long x, int y) && x > y; //~ JK0151:31 a pattern asks for the class of an object, and `long` is not `int` itself
  }
}
