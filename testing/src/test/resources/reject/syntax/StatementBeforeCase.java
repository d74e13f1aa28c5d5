class StatementBeforeCase {
  static int f(int x) {
    switch (x) {
      x++; //~ JK0001:7 expected `case`, `default` or `}`, found `x`
      case 1:
        return 1;
    }
    return 2;
  }
}
