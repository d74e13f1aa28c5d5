class InitializersInPlace {
  static final int sfin;
  static { sfin = 1; }
  static { Runnable r = () -> { sfin = 2; }; } //~ JK0203:33 `sfin` is final and may be assigned already
  class A1 { final int x; A1() { Runnable r = () -> { x = 1; }; x = 2; } } //~ JK0203:55 `x` is final and may be assigned already
  static class A2 { static final int x; static { Runnable r = () -> { x = 1; }; x = 3; } } //~ JK0203:71 `x` is final and may be assigned already
  static class A3 { final int x; A3() { x = 2; Runnable r = () -> { x = 1; };  } } //~ JK0203:69 `x` is final and may be assigned already
  static class A4 { final int x; A4() { Runnable r = () -> { System.out.println(x); }; x = 2; } } //~ JK0202:81 `x` may have no value yet
  static class A5 { final int x; A5() { Runnable r = new Runnable() { public void run() { System.out.println(x); } }; x = 2; } }
  static class A6 { final int x; A6() { new Object() { int q = x; }; x = 3; } } //~ JK0202:64 `x` may have no value yet
  static class A7 { final int x; A7() { new Object() { { int q = x; } }; x = 3; } } //~ JK0202:66 `x` may have no value yet
  static class A8 { final int x; { new Object() { int q = x; }; } A8() { x = 3; } } //~ JK0202:59 `x` may have no value yet
  static class A9 { final int x; Object o = new Object() { int q = x; }; A9() { x = 3; } } //~ JK0202:68 `x` may have no value yet
  static class A10 { static final int x; static Object o = new Object() { int q = x; }; static { x = 3; } } //~ JK0202:83 `x` may have no value yet
  static class A11 { final int x; A11() { class L { int q = x; } new L(); x = 3; } }
  static class A12 { final int x; A12() { class L { { int q = x; } void m() { int r = x; } } new L(); x = 3; } }
  static class A13 { final int x; A13() { new Object() { int q = A13.this.x; }; x = 3; } }
  static class A14 { final int x; A14() { new Object() { void m() { int q = x; } }; x = 3; } }
  static class A15 { final int x; A15() { Object o = new Object() { Object p = new Object() { int q = x; }; }; x = 3; } } //~ JK0202:103 `x` may have no value yet
  static class A16 { final int x; A16() { x = 3; new Object() { int q = x; }; } }
  static class A17 { final int x; A17() { Runnable r = () -> { int y = x; }; x = 3; } } //~ JK0202:72 `x` may have no value yet
  static class A18 { final int x; A18() { Runnable r = () -> { int y = this.x; }; x = 3; } } //~ JK0202:72 `x` may have no value yet
  static class A19 { final int x; Runnable r = () -> { int y = x; }; A19() { x = 3; } } //~ JK0202:64 `x` may have no value yet
  static class A20 { final int x; A20() { new Object() { { Runnable r = () -> { int y = x; }; } }; x = 3; } } //~ JK0202:89 `x` may have no value yet
  void l() { int y; new Object() { int q = y; }; y = 3; } //~ JK0202:44 `y` may have no value yet
  void l2() { int y; class L { int q = y; } y = 3; } //~ JK0202:40 `y` may have no value yet
  void l3() { final int y; Runnable r = () -> { int z = y; }; y = 3; } //~ JK0202:57 `y` may have no value yet
  void l4() { final int y; Runnable r = () -> { y = 3; }; }//~ JK0204:49 `y` is a variable around this lambda, which has its value only
}
