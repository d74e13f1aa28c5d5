class MixedCases {
  static int f(int x) {
    switch (x) {
      case 1 -> x++;
      case 2: x--; //~ JK0026:7 this case uses `:`, the first one of the switch `->`
    }
    return x;
  }
}
