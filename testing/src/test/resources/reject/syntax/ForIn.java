class ForIn {
  static int f(int x, int y) {
    for (int i in new int[x]) y++; //~ JK0001:16 expected the header of the loop, found `in`
    return 1;
  }
}
