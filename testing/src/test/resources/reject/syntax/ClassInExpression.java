class ClassInExpression {
  static Object a = class {}; //~ JK0001:21 expected an expression, found `class`
}
