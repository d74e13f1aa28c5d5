class ForwardReferences {
  static int first = second + 1; //~ JK0115:22 `second` is read before its declaration has run
  static int second = 2;
  static int third = ForwardReferences.fourth;
  static int fourth = 4;
  int a = b; //~ JK0115:11 `b` is read before its declaration has run
  int b = this.c;
  int c = c + 1; //~ JK0115:11 `c` is read before its declaration has run
  int d = second;

  {
    e = 5;
    f = e + 1; //~ JK0115:9 `e` is read before its declaration has run
  }

  int e;
  int f;

  static {
    late = 1;
    late++; //~ JK0115:5 `late` is read before its declaration has run
  }

  static int late;

  interface Face {
    int X = Y; //~ JK0115:13 `Y` is read before its declaration has run
    int Y = 1;
  }
}
