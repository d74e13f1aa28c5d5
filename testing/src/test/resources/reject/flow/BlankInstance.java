class BlankInstance {
  final int a;

  BlankInstance() {} //~ JK0202:20 final field `a` may have no value yet

  BlankInstance(int x) {
    a = x;
    a = x; //~ JK0203:5 `a` is final and may be assigned already
  }

  BlankInstance(long x) {
    this();
    a = 1; //~ JK0203:5 `a` is final and may be assigned already
  }
}
