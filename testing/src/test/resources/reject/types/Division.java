class Division {
  static final int ZERO = 1 / 0;
  static final int REST = 1 % 0;

  static int f(int x) {
    switch (x) {
      case 1 / 0: //~ JK0155:12 a case label is a constant
        return 1;
    }
    return 2;
  }
}
