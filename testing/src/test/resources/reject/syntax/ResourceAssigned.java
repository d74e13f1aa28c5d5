class ResourceAssigned {
  static int f(int x, int y) {
    try (x = 1) { y++; } //~ JK0001:12 expected something else, found `=`
    return 1;
  }
}
