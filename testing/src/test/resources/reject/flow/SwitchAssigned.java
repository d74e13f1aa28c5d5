class SwitchAssigned {
  static int f(int n) {
    int x;
    switch (n) {
      case 1 -> x = 1;
      case 2 -> x = 2;
    }
    int y = x; //~ JK0202:13 `x` may have no value yet
    int z = switch (n) {
      case 1 -> {
        int w;
        yield w; //~ JK0202:15 `w` may have no value yet
      }
      default -> x;
    };
    return z;
  }
}
