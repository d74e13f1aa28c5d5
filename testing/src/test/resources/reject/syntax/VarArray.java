class VarArray {
  static void f() {
    var a[] = null; //~ JK0034:9 `var` cannot have brackets behind the name
    var b = 1, c = 2; //~ JK0034:9 `var` declares one variable at a time
    var[] d = null; //~ JK0034:5 `var` cannot stand here
  }
}
