class ForTypes {
  static int f(int x, int y) {
    for (int i = 0, long j = 0; i < x; i++) y++; //~ JK0018:21 expected a name, found the keyword `long`
    return 1;
  }
}
