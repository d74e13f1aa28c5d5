class CyclicInheritance {
  static class Own extends Own {} //~ JK0113:16 `Own` extends itself

  static class First extends Second {} //~ JK0113:16 `First` extends itself

  static class Second extends Third {}

  static class Third extends First {}

  interface Left extends Right {} //~ JK0113:13 `Left` extends itself

  interface Right extends Left {}

  interface Self extends Self {} //~ JK0113:13 `Self` extends itself
}
