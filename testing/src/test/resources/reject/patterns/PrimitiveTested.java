class PrimitiveTested {
  static boolean f(int n) {
    return n instanceof Integer k; //~ JK0151:12 `instanceof` asks for the class of an object, and `int` is none
  }
}
