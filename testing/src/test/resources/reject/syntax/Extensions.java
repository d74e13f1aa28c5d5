class Extensions {
  static void f() {
    int* p = null; //~ JK0016:5 pointers exist only in .jk files
  }
}
