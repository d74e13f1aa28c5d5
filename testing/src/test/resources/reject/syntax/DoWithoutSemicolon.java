class DoWithoutSemicolon {
  static void f(int n) {
    do {
      n--;
    } while (n > 0) //~ JK0002:20 expected `;`
    n = 1;
  }
}
