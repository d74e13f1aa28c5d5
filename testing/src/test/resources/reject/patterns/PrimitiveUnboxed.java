class PrimitiveUnboxed {
  record Box<T>(T content) {}

  static boolean f(Box<Integer> box) {
    return box instanceof Box<Integer>(int n) && n > 0; //~ JK0151:40 a pattern asks for the class of an object, and `int` is not `Integer` itself
  }
}
