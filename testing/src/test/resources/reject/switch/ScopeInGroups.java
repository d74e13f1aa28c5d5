class ScopeInGroups {
  static int f(int x) {
    switch (x) {
      case 1:
        int y = 1;
        break;
      case 3:
        int y = 3; //~ JK0107:13 variable `y` is declared already
        break;
      case 4:
        y = 4;
        return y;
    }
    return y; //~ JK0100:12 nothing named `y` is in scope
  }
}
