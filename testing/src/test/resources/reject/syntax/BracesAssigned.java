class BracesAssigned {
  static void f(int[] a) {
    a = {1, 2}; //~ JK0001:9 expected an expression, found `{`
  }
}
