import java.util.*;
class AnnotationScopes {
  record R(@SafeVarargs List<String>... xs) {} //~ JK0260:12 the accessor of this component does not take any number of arguments
  record R0(List<String>... xs) { @SafeVarargs R0 {} }
  record R1(List<String>... xs) { @SafeVarargs R1(List<String>... xs) { this.xs = xs; } }
  record R2(List<String> xs) { @SafeVarargs R2 {} } //~ JK0260:45 only what takes any number of arguments is `@SafeVarargs`
  record R3(List<String> xs) { @SafeVarargs public List<String> xs() { return xs; } } //~ JK0260:65 only what takes any number of arguments is `@SafeVarargs`
  record R4(@SafeVarargs int x) {} //~ JK0260:13 the accessor of this component does not take any number of arguments
  record R5(List<String>... xs) { @SafeVarargs public List<String>[] xs() { return xs; } } //~ JK0260:70 only what takes any number of arguments is `@SafeVarargs`
  @SafeVarargs record R6(int x) {} //~ JK0260:3 `@SafeVarargs` does not apply to a type
  record R7(String... xs) { @SafeVarargs R7 {} }
  @SafeVarargs final void a(List<String>... x) {}
  @SafeVarargs void b(List<String>... x) {} //~ JK0260:21 a method that others may override is not `@SafeVarargs`
  @SafeVarargs final void c(String... x) {}
  @SafeVarargs static void d(int x) {} //~ JK0260:28 only what takes any number of arguments is `@SafeVarargs`
  @SafeVarargs private void e(List<String>... x) {}
  record R8(@Override int x) {}
  record R9(@Deprecated int x) {}
  record R10(@FunctionalInterface int x) {} //~ JK0260:14 `@FunctionalInterface` does not apply to a component of a record
  record R11(@SuppressWarnings("a") int x) {}
}
@interface A { int value(); }
@A(LIMIT) class C { static final int LIMIT = 1; } //~ JK0100:4 nothing named `LIMIT` is in scope
@A(C2.LIMIT) class C2 { static final int LIMIT = 1; }
class C3 { @A(LIMIT) int x; static final int LIMIT = 1; @A(LIMIT) void f(@A(LIMIT) int p) { @A(LIMIT) int q; } }
class C4 { static final int LIMIT = 1; @A(LIMIT) class In { static final int LIMIT2 = 1; } @A(LIMIT2) class In2 { static final int LIMIT2 = 1; } } //~ JK0100:95 nothing named `LIMIT2` is in scope
@A(LIMIT) interface C5 { int LIMIT = 1; } //~ JK0100:4 nothing named `LIMIT` is in scope
@A(LIMIT) enum C6 { X; static final int LIMIT = 1; } //~ JK0100:4 nothing named `LIMIT` is in scope
@A(LIMIT) record C7(@A(LIMIT) int x) { static final int LIMIT = 1; } //~ JK0100:4 nothing named `LIMIT` is in scope
@A(LIMIT) @interface C8 { int LIMIT = 1; } //~ JK0100:4 nothing named `LIMIT` is in scope
@B(In.class) class C9 { class In {} } //~ JK0101:4 there is no type `In`
@interface B { Class<?> value(); }
@D(Y) class C10 { enum E { Y } static final String Y = ""; } //~ JK0100:4 nothing named `Y` is in scope
@interface D { String value(); }
@interface T { int value(); }
class C12 extends In12 { class In12 {} } //~ JK0101:19 there is no type `In12`
class C13 { void f() { @A(W) class L { static final int W = 1; } } } //~ JK0100:27 nothing named `W` is in scope
@In15 class C15 { @interface In15 {} } //~ JK0101:1 there is no annotation `@In15`
class C16 { @In16 class K { @interface In16 {} } } //~ JK0101:13 there is no annotation `@In16`
@C17.In17 class C17 { @interface In17 {} }
class Accessors {
  record R(@SafeVarargs List<String>... xs) { public List<String>[] xs() { return xs; } }
  record Q(@SafeVarargs List<String>... xs) { Q {} } //~ JK0260:12 the accessor of this component does not take any number of arguments //~ JK0260:12 `@SafeVarargs` does not apply to a parameter
  record S(@SafeVarargs List<String>... xs) { S(List<String>... xs) { this.xs = xs; } } //~ JK0260:12 the accessor of this component does not take any number of arguments
}
