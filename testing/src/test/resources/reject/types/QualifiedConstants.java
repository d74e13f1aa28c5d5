class U1 { static final boolean T = true; static final int N = 1; final int m = 2; U1 self() { return this; } static U1 u = new U1(); }
class QualifiedConstants {
  static void foo() {}
  static void a() { while (new U1().T) { } }
  static void b() { while (new U1().self().T) { } }
  static void c() { while (new U1().T) { } foo(); }
  static void d() { while (U1.T) { } }
  static void d1() { while (U1.u.T) { } foo(); }
  static void d2(U1 p) { while (p.T) { } foo(); }
  static void e(int i) { switch (i) { case U1.N: } }
  static void e1(int i, U1 p) { switch (i) { case p.N: } } //~ JK0155:51 a case label is a constant
  static void e2(int i) { switch (i) { case new U1().N: } } //~ JK0155:45 a case label is a constant
  static void e3(int i, U1 p) { byte b = p.N; byte c = U1.N; byte d = new U1().N; byte e = U1.u.N; } //~ JK0150:42 `int` cannot become `byte` here //~ JK0150:71 `int` cannot become `byte` here //~ JK0150:92 `int` cannot become `byte` here
  final int loc = 5;
  void e4(int i) { byte b = loc; byte c = this.loc; switch (i) { case loc: } } //~ JK0150:43 `int` cannot become `byte` here
  void e5(int i) { switch (i) { case this.loc: } } //~ JK0155:38 a case label is a constant
  static void e6(int i) { switch (i) { case (U1.N): } }
  static void e7(int i) { switch (i) { case U1.u.N: } } //~ JK0155:45 a case label is a constant
  void e8(QualifiedConstants this) { byte b = QualifiedConstants.this.loc; } //~ JK0150:47 `int` cannot become `byte` here
  static class S1 extends QualifiedConstants { void z() { byte b = super.loc; byte c = ((S1) this).loc; } } //~ JK0150:68 `int` cannot become `byte` here //~ JK0150:88 `int` cannot become `byte` here
}
