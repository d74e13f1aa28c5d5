class SelfInitializer {
  static void m() {
    int x = x + 1; //~ JK0202:13 `x` may have no value yet
  }
}
