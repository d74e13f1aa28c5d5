class SizedType {
  static void f() {
    int[3] a; //~ JK0016:8 array types of fixed size exist only in .jk files
  }
}
