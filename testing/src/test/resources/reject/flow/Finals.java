class Finals {
  static final int A;
  static final int B; //~ JK0202:20 final field `B` may have no value yet
  final int c; //~ JK0202:13 final field `c` is never assigned: there is no constructor

  static {
    A = 1;
    A = 2; //~ JK0203:5 `A` is final and may be assigned already
  }

  static void f(boolean b) {
    final int y;
    y = 1;
    y = 2; //~ JK0203:5 `y` is final and may be assigned already
    final int z;
    if (b) z = 1;
    z = 2; //~ JK0203:5 `z` is final and may be assigned already
    final int w;
    while (b) {
      w = 1; //~ JK0203:7 `w` is final and may be assigned already
    }
  }
}
