class SwitchAssigned {
  static int f(int n) {
    int x;
    switch (n) {
      case 1 -> x = 1;
      case 2 -> x = 2;
    }
    int y = x; //~ JK0202:13 `x` may not be assigned here
    int z = switch (n) {
      case 1 -> {
        int w;
        yield w; //~ JK0202:15 `w` may not be assigned here
      }
      default -> x;
    };
    return z;
  }
}
