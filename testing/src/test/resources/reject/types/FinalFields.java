class FinalFields {
  final int a;
  final int b = 1;

  FinalFields() {
    a = 1;
    b = 2; //~ JK0158:5 `b` is final and cannot be assigned
  }

  void f() {
    a = 3; //~ JK0158:5 `a` is final and cannot be assigned
    this.a = 4; //~ JK0158:5 `a` is final and cannot be assigned
  }
}
