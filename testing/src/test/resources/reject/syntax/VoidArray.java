class VoidArray {
  void[] a; //~ JK0022:3 `void` is not the type of a value
}
