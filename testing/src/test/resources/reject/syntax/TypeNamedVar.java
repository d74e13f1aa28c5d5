class TypeNamedVar {
  static class var {} //~ JK0034:16 `var` cannot stand here

  static class record {} //~ JK0025:16 `record` cannot be the name of a type

  static class yield {} //~ JK0025:16 `yield` cannot be the name of a type
}
