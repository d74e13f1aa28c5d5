class TypeInCall {
  static int f(int x) {
    return f(int x); //~ JK0022:14 a type stands where a value is needed
  }
}
