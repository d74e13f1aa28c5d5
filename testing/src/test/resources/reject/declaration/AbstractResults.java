class AbstractResults {
  interface B { String m(); }
  interface B2 { int m(); }
  interface B3 { Number n(); }
  interface B4 { Integer n(); }
  static abstract class Ab { public abstract int m(); }
  static abstract class Ab3 { public abstract Integer n(); }
  static abstract class Ab4 { public abstract Object n(); }
  static abstract class Q extends Ab implements B {} //~ JK0266:25 `Q` inherits methods `m()` with results that do not go together
  static abstract class Q2 extends Ab implements B2 {}
  static abstract class Q3 extends Ab3 implements B3 {}
  static abstract class Q4 extends Ab4 implements B3 {}
  static abstract class Q5 extends Ab4 implements B3, B4 {}
  static abstract class Q6 extends Ab3 implements B3, B4 {}
  static abstract class Q7 extends Ab4 implements B4 { public abstract Integer n(); }
  static class Q8 extends Ab4 implements B4 { public Integer n() { return 1; } }
  static abstract class Q9 extends Q5 {}
  static abstract class R0 extends Q {}
  enum E implements B { X { public String m() { return ""; } }; }
}
