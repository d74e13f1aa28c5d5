class MissingSemicolon {
  static int f() {
    int a = 1 //~ JK0002:14 expected `;`
    return a;
  }
}
