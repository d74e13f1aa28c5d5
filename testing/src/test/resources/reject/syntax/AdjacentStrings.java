class AdjacentStrings {
  static int f(int x, int y) {
    String s = "a" "b"; //~ JK0002:19 expected `;`
    return 1;
  }
}
