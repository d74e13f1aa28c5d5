class LambdaParameters {
  static Object f = (int a, b) -> a; //~ JK0031:29 either all parameters of a lambda have a type, or all have `var`, or none has either
}
