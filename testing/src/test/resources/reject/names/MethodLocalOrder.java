class MethodLocalOrder {
  static int f() {
    x = 1; //~ JK0100:5 nothing named `x` is in scope
    int x = 2;
    {
      int y = x;
    }
    y = 3; //~ JK0100:5 nothing named `y` is in scope
    return x;
  }
}
