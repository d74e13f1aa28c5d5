class MissingParenthesis {
  static int f(int n) {
    if n > 1 { //~ JK0001:8 expected `(`, found `n`
      return 1;
    }
    return 2;
  }
}
