class FinalWithoutType {
  static int f(int x, int y) {
    final x = 1; //~ JK0001:13 expected a name, found `=`
    return 1;
  }
}
