class AmbiguousMembers {
  interface A { class N { static int z; } }
  interface B { class N {} }
  static class X implements A, B {}
  X.N q; //~ JK0116:5 `N` may be
  Object o = new X.N(); //~ JK0116:20
  int z = X.N.z; //~ JK0116:13
  boolean b(Object o) { return o instanceof X.N; } //~ JK0116:47
  <T extends X.N> void t() {} //~ JK0116:16
  static class E extends X.N {} //~ JK0116:28

  interface J { int K = 1; }
  interface L { int K = 2; }
  interface M extends J { int K = 3; }
  interface O extends J {}
  static class P { int K; }
  <T extends J & L> int one(T t) { return t.K; } //~ JK0116:45 `J & L` has several fields `K`
  <T extends P & L> int two(T t) { return t.K; } //~ JK0116:45
  <T extends M & J> int three(T t) { return t.K; } //~ JK0116:47
  <T extends O & J> int four(T t) { return t.K; }
}
