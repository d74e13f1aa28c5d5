class SelfInitializer {
  static int a = a + 1; //~ JK0115:18 `a` is read before its declaration has run
  static int b = SelfInitializer.b + 1;
  static final int c = c; //~ JK0115:24 `c` is read before its declaration has run
  int d = d + 1; //~ JK0115:11 `d` is read before its declaration has run
  int e = f; //~ JK0115:11 `f` is read before its declaration has run
  int f = 1;
}
