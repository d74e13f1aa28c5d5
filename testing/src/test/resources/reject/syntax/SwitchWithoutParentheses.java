class SwitchWithoutParentheses {
  static int f(int x, int y) {
    switch x { //~ JK0001:12 expected `(`, found `x`
      case 1: return 2;
    }
    return 1;
  }
}
