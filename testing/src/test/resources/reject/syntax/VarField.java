class VarField {
  static var a = 1; //~ JK0034:10 `var` cannot stand here
}
