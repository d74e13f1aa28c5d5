class ManySigns {
  static int f(int x, int y) {
    x+++++y; //~ JK0002:10 expected `;`
    return 1;
  }
}
