class ShortCircuit {
  static int f(boolean a, boolean b) {
    int x;
    if (a && (x = 1) > 0 || b) {
      return x; //~ JK0202:14 `x` may have no value yet
    }
    int y;
    if (!(a && (y = 2) > 1)) {
      return y; //~ JK0202:14 `y` may have no value yet
    }
    int z;
    boolean c = a ? (z = 1) > 0 : b;
    return z + y; //~ JK0202:12 `z` may have no value yet
  }
}
