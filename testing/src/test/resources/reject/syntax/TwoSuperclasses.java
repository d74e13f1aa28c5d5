class TwoSuperclasses {
  static class A {}

  static class B {}

  static class C extends A, B {} //~ JK0022:29 a class extends one class only; interfaces stand behind `implements`
}
