class CyclicClasses {
  static class A extends B {} //~ JK0113:16 `A` extends itself //~ JK0300:26 superclasses are not compiled yet

  static class B extends A {} //~ JK0300:26 superclasses are not compiled yet
}
