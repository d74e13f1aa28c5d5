class PackageValue {
  static int f() {
    int b = String; //~ JK0110:13 `String` is a type, where a value is wanted
    return java.lang.Math; //~ JK0110:12 `java.lang.Math` is no value: there is no such type in the package
  }
}
