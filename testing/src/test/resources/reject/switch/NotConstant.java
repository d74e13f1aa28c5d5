class NotConstant {
  static final int ONE = 1;
  static int two = 2;
  static final int three = two;

  static void f(int x, int p) {
    final int q = 4;
    final int r = p;
    switch (x) {
      case ONE:
      case two: //~ JK0155:12 a case label is a constant
      case three: //~ JK0155:12 a case label is a constant
      case q:
      case r: //~ JK0155:12 a case label is a constant
      case 1 + 4:
      case ONE + 5:
        break;
    }
  }

  static int f() {
    return 1;
  }
}
