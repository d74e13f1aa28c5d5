class GuardAssignments {
  static void f(int a) {}
  static void a(Object o) { int x; switch (o) { case String s when (x = 1) > 0 -> f(x); default -> { } } } //~ JK0204:69 `x` is assigned in a guard, which may do so to its own variables
  static void b(Object o) { int x = 0; switch (o) { case String s when (x = 1) > 0 -> f(x); default -> { } } } //~ JK0204:73 `x` is assigned in a guard, which may do so to its own variables
  static void c(Object o) { int x = 0; switch (o) { case String s when x++ > 0 -> f(x); default -> { } } } //~ JK0204:72 `x` is assigned in a guard, which may do so to its own variables
  static int fi;
  static void d(Object o) { switch (o) { case String s when (fi = 1) > 0 -> f(fi); default -> { } } } //~ JK0204:62 `fi` is assigned in a guard, which may do so to its own variables
  static void e(Object o) { switch (o) { case String s when (s = "") != null -> f(1); default -> { } } } //~ JK0204:62 `s` is assigned in a guard, which may do so to its own variables
  static void g(Object o) { switch (o) { case String s when new Object() { int z; boolean t() { z = 3; int w; w = 3; return w == z; } }.t() -> f(1); default -> { } } }
  static void i(Object o) { int[] arr = {0}; switch (o) { case String s when (arr[0] = 1) > 0 -> f(1); default -> { } } }
  static void j(Object o) { final int x; switch (o) { case String s when (x = 1) > 0 -> f(1); default -> { } } } //~ JK0204:75 `x` is assigned in a guard, which may do so to its own variables
  static void k(Object o) { int x; switch (o) { case String s when o instanceof String u && (u = "") != null -> f(1); default -> { } } }
}
