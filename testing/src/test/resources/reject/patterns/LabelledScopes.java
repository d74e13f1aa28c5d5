class LabelledScopes {
  static void a(Object o) { L: if (!(o instanceof String q)) { return; } q.length(); }
  static void b(Object o) { L: while (!(o instanceof String q)) { o = ""; } q.length(); }
  static void c(Object o) { L: for (; !(o instanceof String q); ) { o = ""; } q.length(); }
  static void d(Object o) { L: do { o = ""; } while (!(o instanceof String q)); q.length(); }
  static void e(Object o) { L: while (!(o instanceof String q)) { break L; } q.length(); } //~ JK0100:78 nothing named `q` is in scope
  static void f(Object o) { L: { if (!(o instanceof String q)) { break L; } q.length(); } }
  static void g(Object o) { L: M: while (!(o instanceof String q)) { o = ""; } q.length(); }
  static void h(Object o) { L: M: if (!(o instanceof String q)) { return; } q.length(); }
  static void i(Object o) { L: if (!(o instanceof String q)) { break L; } q.length(); } //~ JK0100:75 nothing named `q` is in scope
  static void j(Object o) { if (!(o instanceof String q)) { L: return; } q.length(); }
}
