class SizeAndBraces {
  static int f(int x, int y) {
    int[] a = new int[2] {1, 2}; //~ JK0032:26 a new array has either a length or `{…}`, not both
    return 1;
  }
}
