class GroupScope {
  static int f(int x) {
    switch (x) {
      case 1:
        int y = 1;
        break;
      case 2:
        return y; //~ JK0202:16 `y` may have no value yet
    }
    return 0;
  }
}
