class FinalOfObject {
  record Re(int a) { Re { throw new Error(); } }
  record Rf(int a) { Rf { if (a > 0) throw new Error(); } }
  record Rg(int a) { Rg { while (true) { } } }
  record Rh(int a) { Rh { return; } } //~ JK0159:27 a compact constructor runs to its end
  record Ri(int a) { Ri { this.a = a; } } //~ JK0158:27 a compact constructor assigns its parameters, and the fields get their values then
  interface I1 { int clone(); }
  interface I2 { default void finalize() { } }
  interface I3 { void notify(); } //~ JK0266:23 `notify()` cannot take the place of the one of `Object`, which is final
  interface I4 { void wait(); } //~ JK0266:23 `wait()` cannot take the place of the one of `Object`, which is final
  interface I5 { void wait(long x, int y); } //~ JK0266:23 `wait(long, int)` cannot take the place of the one of `Object`, which is final
  interface I6 { default void notifyAll() { } } //~ JK0266:31 `notifyAll()` cannot take the place of the one of `Object`, which is final
  interface I7 { void wait(int x); }
  interface I8 { @Override Object clone(); } //~ JK0264:18 `clone()` overrides nothing
  interface I9 { @Override void finalize(); } //~ JK0264:18 `finalize()` overrides nothing
  interface I10 { @Override String toString(); @Override int hashCode(); @Override boolean equals(Object o); }
  interface I11 { long hashCode(); } //~ JK0266:24 `hashCode()` of `I11` cannot take the place of the one of `Object`: it gives `long`, and that one `int`
  interface I12 { default String toString() { return ""; } } //~ JK0266:34 `toString()` of `I12` cannot take the place of the one of `Object`: it is a default, and every class has that one already
  static class C1 { void notify() { } } //~ JK0266:26 `notify()` cannot take the place of the one of `Object`, which is final
  static class C2 { public final void wait() { } } //~ JK0266:39 `wait()` cannot take the place of the one of `Object`, which is final
  static class C3 { public void wait(String s) { } }
  static class C4 { static void notifyAll() { } } //~ JK0266:33 `notifyAll()` cannot take the place of the one of `Object`, which is final
  static class C5 implements I1 { public int clone() { return 1; } } //~ JK0266:46 `clone()` of `C5` cannot take the place of the one of `Object`: it gives `int`, and that one `Object`
  abstract static class C6 implements I1 { } //~ JK0266:25 `clone()` of `Object` cannot take the place of the one of `I1`: it is protected, and that one is public
  static class C7 implements I1 { } //~ JK0266:16 `clone()` of `Object` cannot take the place of the one of `I1`: it is protected, and that one is public //~ JK0265:16 `C7` does not implement `clone()` of `I1`
  interface I13 extends I1 { Object clone(); } //~ JK0266:37 `clone()` of `I13` cannot take the place of the one of `I1`: it gives `Object`, and that one `int`
  interface I14 { Class<?> getClass(); } //~ JK0266:28 `getClass()` of `I14` cannot take the place of the one of `Object`: it takes the place of a final one
  interface I15 { static int hashCode() { return 1; } } //~ JK0266:30 `hashCode()` of `I15` cannot take the place of the one of `Object`: it is static, and that one is not
  interface I16 { private int hashCode() { return 1; } } //~ JK0266:31 `hashCode()` of `I16` cannot take the place of the one of `Object`: it is a default, and every class has that one already
  enum E1 { A; void notify() {} } //~ JK0266:21 `notify()` cannot take the place of the one of `Object`, which is final
  record R1(int notify, int wait, int notifyAll) {} //~ JK0107:17 a component named `notify` would hide a method of `Object` //~ JK0107:29 a component named `wait` would hide a method of `Object` //~ JK0107:39 a component named `notifyAll` would hide a method of `Object`
}
