class SelfInitializer {
  static void m() {
    int x = x + 1; //~ JK0202:13 `x` may not be assigned here
  }
}
