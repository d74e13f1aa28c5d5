class EnumConstantBodies {
  enum E1 { A { { x = 1; } }; static int x; } //~ JK0115:19 `x` has no value yet when the constants of its enum are made
  enum E2 { A { int y = x; }; static int x; } //~ JK0115:25 `x` has no value yet when the constants of its enum are made
  enum E3 { A { { B.hashCode(); } }, B; } //~ JK0115:19 `B` has no value yet when the constants of its enum are made
  enum E4 { A { { E4.B.hashCode(); } }, B; } //~ JK0115:22 `B` has no value yet when the constants of its enum are made
  enum E5 { A(E5.B), B(null); E5(E5 e) { } } //~ JK0115:18 `B` is read before its declaration has run
  enum E6 { A { void m() { x = 1; } }; static int x; void m() {} }
  enum E7 { A { static int q = x; }; static int x; }
  enum E8 { A { { int y = C; } }; static final int C = 1; }
  enum E9 { A; static int y = E9.z; static int z = 3; static final int w = E9.v; static final int v = 4; } //~ JK0115:34 `z` is read before its declaration has run
  enum E10 { A; static int y; static { E10.z = 4; y = E10.z; } static int z = 3; } //~ JK0115:59 `z` is read before its declaration has run
  enum E11 { A; static Runnable r = () -> System.out.println(E11.s); static int s = 3; { Runnable q = () -> System.out.println(s); } } //~ JK0115:66 `s` is read before its declaration has run //~ JK0115:128 `s` has no value yet when the constants of its enum are made
  enum E12 { A { { Runnable q = () -> System.out.println(s); } }; static int s = 3; } //~ JK0115:58 `s` has no value yet when the constants of its enum are made
  enum E13 { A { { new Object() { int k = s; }; } }; static int s = 3; }
  enum E14 { A { Object o = B; }, B { Object p = A; } } //~ JK0115:29 `B` has no value yet when the constants of its enum are made //~ JK0115:50 `A` has no value yet when the constants of its enum are made
  enum E15 { A(1), B(E15.K); static final int K = 2; E15(int x) { } }
  enum E16 { A(1), B(E16.K); static final int K = "x".length(); E16(int x) { } } //~ JK0115:26 `K` is read before its declaration has run
  static int y = EnumConstantBodies.z; static int z = 3;
  sealed interface S2<T> permits C2 { } 
  record C2<T>() implements S2<T> {}
}
