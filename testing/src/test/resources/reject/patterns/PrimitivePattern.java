class PrimitivePattern {
  static boolean f(Object o) {
    return o instanceof int k; //~ JK0151:25 a pattern asks for the class of an object, and `int` is not `Object` itself
  }
}
