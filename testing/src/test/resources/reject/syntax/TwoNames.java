class TwoNames {
  static int f(int x, int y) {
    int a b; //~ JK0002:10 expected `;`
    return 1;
  }
}
