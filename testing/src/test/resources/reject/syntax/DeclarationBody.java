class DeclarationBody {
  static void f(boolean b) {
    if (b) int x = 1; //~ JK0023:12 a declaration cannot be the only statement here
  }
}
