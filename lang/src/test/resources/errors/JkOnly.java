class JkOnly {
  struct Point { int x; } //~ ERROR JK0016:3 `struct` exists only in .jk files
  int a;
  union U { int x; } //~ ERROR JK0016:3 `union` exists only in .jk files
  bitfield B : ubyte { boolean x : 0; } //~ ERROR JK0016:3 `bitfield` exists only in .jk files
  int* pointer; //~ ERROR JK0016:3 pointers exist only in .jk files
  int[4] fixed; //~ ERROR JK0016:6 array types of fixed size exist only in .jk files
  fn<int(int)> function; //~ ERROR JK0016:3 `fn` exists only in .jk files
  unsafe void foo() { } //~ ERROR JK0016:3 `unsafe` exists only in .jk files
  static assert true : "x"; //~ ERROR JK0016:3 static asserts exist only in .jk files
  int bits : 3; //~ ERROR JK0016:12 bit positions exist only in .jk files
  uint unsigned = 5u; //~ ERROR JK0014:19 the suffix `u` exists only in .jk files
  <value T> void generic() { } //~ ERROR JK0016:4 `value` type parameters exist only in .jk files
  void body() {
    unsafe { a = 1; } //~ ERROR JK0016:5 `unsafe` exists only in .jk files
    a = *pointer; //~ ERROR JK0016:9 pointers exist only in .jk files
    a = &b; //~ ERROR JK0016:9 pointers exist only in .jk files
    a * b = null; //~ ERROR JK0016:5 pointers exist only in .jk files
    asm("nop", in("dx") a); //~ ERROR JK0016:5 `asm` exists only in .jk files
    a = sizeof(int); //~ ERROR JK0016:9 `sizeof` exists only in .jk files
    int x = unsafe(a);
    a[3] c; //~ ERROR JK0016:6 array types of fixed size exist only in .jk files
    p->x = 3; //~ ERROR JK0005:5 this expression is not a statement
    struct Inner { int y; } //~ ERROR JK0016:5 `struct` exists only in .jk files
    Object o = new int*[3]; //~ ERROR JK0016:20 pointers exist only in .jk files
  }
}
//~v ERROR JK0016:1 `asm` exists only in .jk files
asm("""
    nop
    """);
