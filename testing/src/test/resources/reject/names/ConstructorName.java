class ConstructorName {
  static class A {
    A(int x) {}

    A(int y) {} //~ JK0107:5 method `A(int)` is declared twice in `A`
  }
}
