package near;
class Returned extends far.Between {
  void t() { m(); } // refused
  void t1() { int x = f; } // refused
  void t2() { int x = s; } // refused
  void t3() { sm(); } // refused
  void t4() { T t; } // refused
  void t5() { ST t; } // refused
  void t6() { this.m(); } // refused
  void t7() { super.m(); } // refused
  void t8() { new Returned().m(); } // refused
  void t9(Returned c) { c.m(); } // refused
  void t10(Returned c) { int x = c.f; } // refused
  void t11(Returned c) { ((Passed) c).m(); }
  void t12(far.Between b) { b.m(); } // refused
  void t13(far.Between b) { int x = b.f; } // refused
  void t14() { Returned.sm(); } // refused
  void t15() { far.Between.sm(); } // refused
  void t16() { int x = Returned.s; } // refused
  void t17() { Returned.ST x; } // refused
  void t18() { far.Between.ST x; } // refused
  void t19() { Runnable r = this::m; } // refused
  void t20() { Runnable r = Returned::sm; } // refused
  void t21() { pm(); }
  void t22() { int x = super.f; } // refused
  void t23(Returned c) { c.new T(); } // refused
  void t24() { int x = this.f; } // refused
}
class ReturnedResult extends far.Between { int m() { return 1; } } // refused
class ReturnedOverride extends far.Between { @Override void m() {} }
class ReturnedAccess extends far.Between { private void m() {} static int f; } // refused
class ReturnedStatic extends far.Between { static void m() {} void sm() {} } // refused
interface ReturnedFace { default void m() {} }
class ReturnedDefault extends far.Between implements ReturnedFace { void t() { m(); } }
class ReturnedWithin { void m() {} class In extends far.Between { void t() { m(); } } }
class ReturnedField { int f; class In extends far.Between { int t() { return f; } } }
