class UntypedParameter {
  static int f(x) { //~ JK0001:17 expected the name of the parameter, found `)`
    return x;
  }
}
