class LocalConstants {
  static void f(int x) {
    final int one = 1;
    final int two = one + 1;
    int three = 3;
    final byte wrapped = (byte) 257;
    switch (x) {
      case one:
      case two:
      case three: //~ JK0155:12 a case label is a constant
      case wrapped: //~ JK0165:12 the case `wrapped` stands twice
    }
    byte b = two;
    byte c = three; //~ JK0150:14 `int` cannot become `byte` here
  }
}
