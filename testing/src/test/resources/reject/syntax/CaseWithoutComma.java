class CaseWithoutComma {
  static int f(int x, int y) {
    switch (x) {
      case 1 2: return 2; //~ JK0001:14 expected `:` or `->`, found `2`
    }
    return 1;
  }
}
