class PrimitiveBoxed {
  record Point(int x, int y) {}

  static boolean f(Point point) {
    return point instanceof Point(Integer x, int y) && x > y; //~ JK0151:35 a pattern asks for the class of an object, and `Integer` is not `int` itself
  }
}
