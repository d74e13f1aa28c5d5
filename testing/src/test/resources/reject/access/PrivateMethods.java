class PrivateMethods {
  private void m() {}
  private static void s() {}
  static class Sub extends PrivateMethods {
    void t(Sub other) {
      other.m(); //~ JK0102:13 `Sub` has no method `m`
      this.s(); //~ JK0102:12 `Sub` has no method `s`
      new Sub().m(); //~ JK0102:17
      super.m();
      ((PrivateMethods) other).m();
    }
  }
}
