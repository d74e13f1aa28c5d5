class NameWithDigit {
  static int f(int x, int y) {
    int 1a = 1; //~ JK0001:9 expected a statement, found `1a`
    return 1;
  }
}
