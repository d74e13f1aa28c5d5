class Unsafe {
  static void f() {
    unsafe { //~ JK0016:5 `unsafe` exists only in .jk files
      int a = 1;
    }
  }
}
