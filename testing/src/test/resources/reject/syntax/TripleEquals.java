class TripleEquals {
  static int f(int x, int y) {
    if (x === y) x = 1; //~ JK0001:13 expected an expression, found `=`
    return 1;
  }
}
