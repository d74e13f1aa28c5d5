class CyclicClasses {
  static class A extends B {} //~ JK0113:16 `A` extends itself

  static class B extends A {}
}
