import java.lang.annotation.*;
import java.util.*;

class AnnotationDeclarations {
  @interface D1 { void a(); } //~ JK0260:19 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `void`
  @interface D2 { int a(int x); } //~ JK0260:25 an element has no parameters
  @interface D3 { int a() throws Exception; } //~ JK0260:34 an element throws nothing
  @interface D4 { Object a(); } //~ JK0260:19 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `Object`
  @interface D5 { List<String> a(); } //~ JK0260:19 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `List<String>`
  @interface D6 { int[][] a(); } //~ JK0260:19 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `int[][]`
  @interface D7 { <T> int a(); } //~ JK0260:20 an element has no type parameters
  @interface D10 { D10 a(); } //~ JK0113:20 `@D10` would contain itself
  @interface D13 { int a() default "x"; } //~ JK0150:36 `String` cannot become `int` here
  @interface D14 { int a() default null; } //~ JK0150:36 `null` cannot become `int` here
  @interface D15 { String a() default 3; } //~ JK0150:39 `int` cannot become `String` here
  @interface D16 { int[] a() default 3; }
  @interface D17 { int[] a() default {1, "b"}; } //~ JK0150:42 `String` cannot become `int` here
  @interface D18 { int hashCode(); } //~ JK0260:24 every annotation has a method `hashCode()` already
  @interface D19 { String toString(); } //~ JK0260:27 every annotation has a method `toString()` already
  @interface D20 { Class annotationType(); } //~ JK0260:26 every annotation has a method `annotationType()` already
  @interface D21 { int a(); int a(); } //~ JK0107:33 method `a()` is declared twice in `D21`
  @interface D22 { int a() { return 3; } } //~ JK0169:24 `a` is abstract and has no body here
  @interface D23 { static int a() { return 3; } } //~ JK0260:31 an annotation has elements only, without code
  @interface D24 { default int a() { return 3; } } //~ JK0260:32 an annotation has elements only, without code
  @interface D25 { int X = 3; enum E { P } E e() default E.P; class C {} }
  @interface D26 { private int a(); } //~ JK0169:32 `a` has no body //~ JK0260:32 an annotation has elements only, without code
  @interface D27 { public abstract int a(); }
  @interface D28 { protected int a(); } //~ JK0168:20 `protected` does not apply to a method of an interface
  @interface D29 { Integer a(); } //~ JK0260:20 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `Integer`
  @interface D30 { Class a(); Class<?>[] b(); String[] c(); }
  @interface D31 { int a() default 3; int b() default D31.X; int X = 4; }
  @interface D32 { T a(); } //~ JK0101:20 there is no type `T`
  @interface D33 { Runnable a(); } //~ JK0260:20 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `Runnable`
  @interface D34 { boolean equals(); }
  @interface D35 { Override a(); Deprecated b() default @Deprecated; }
  @interface D36 { java.lang.annotation.Annotation a(); } //~ JK0260:20 an element is a primitive value, a `String`, a `Class`, a constant of an enum, an annotation or an array of one of these, not `Annotation`
  interface I1 { int a() default 3; } //~ JK0260:34 only an annotation's element has a default
  class C1 { int a() default 3; } //~ JK0169:18 `a` has no body //~ JK0260:30 only an annotation's element has a default
  class C3 { @interface In { int value(); } @In(3) void m() {} }
  @Repeatable(R1s.class) @interface R1 { int value(); }
  @interface R1s { R1[] value(); }
  @Repeatable(R2s.class) @interface R2 { int value(); } //~ JK0260:3 `@R2s` has no element `R2[] value()`
  @interface R2s { R2 value(); }
  @Repeatable(R3s.class) @interface R3 { int value(); } //~ JK0260:3 `@R3s` has no element `R3[] value()`
  @interface R3s { }
  @Repeatable(R4s.class) @interface R4 { int value(); } //~ JK0260:3 `@R4s` cannot hold `@R4`: its element `other` has no default
  @interface R4s { R4[] value(); int other(); }
  @Repeatable(String.class) @interface R5 { int value(); } //~ JK0150:15 `Class<String>` cannot become `Class<? extends Annotation>` here
  @Repeatable @interface R6 { int value(); } //~ JK0260:3 `@Repeatable` leaves out `value`, which has no default
  @Target(ElementType.FOO) @interface T1 {} //~ JK0103:23 `ElementType` has no field `FOO`
  @Target({ElementType.TYPE, ElementType.TYPE}) @interface T2 {} //~ JK0260:30 `ElementType.TYPE` stands twice
  @Target("x") @interface T3 {} //~ JK0150:11 `String` cannot become `ElementType` here
  @Target @interface T4 {} //~ JK0260:3 `@Target` leaves out `value`, which has no default
  @Retention(RetentionPolicy.RUNTIME) @interface T5 {}
  @Retention(RetentionPolicy.FOO) @interface T6 {} //~ JK0103:30 `RetentionPolicy` has no field `FOO`
  @Retention @interface T7 {} //~ JK0260:3 `@Retention` leaves out `value`, which has no default
  @Inherited @Documented @interface T8 {}
  @Inherited class T9 {} //~ JK0260:3 `@Inherited` does not apply to a type
  @Target(ElementType.TYPE) class T10 {} //~ JK0260:3 `@Target` does not apply to a type
  @FunctionalInterface @interface T11 { int a(); } //~ JK0260:3 `T11` is no interface with exactly one method to implement
  class U1 { @R1(1) @R1(2) int x; @R1(1) @R1s({@R1(1)}) int y; @R1(1) @R1(1) @R1s({@R1(1)}) int z; } //~ JK0260:78 what holds `@R1` stands beside several of them
  @String class U2 {} //~ JK0101:3 there is no annotation `@String`
  @java.util.List class U3 {} //~ JK0101:3 there is no annotation `@java.util.List`
  @C3.In(3) class U5 {}
  @C3.In class U6 {} //~ JK0260:3 `@In` leaves out `value`, which has no default
  @java.lang.Deprecated class U7 {}
  final @interface F1 {} //~ JK0168:3 `final` does not apply to an interface
  abstract @interface F2 {}
  class U8 { void m() { @interface L {} } } //~ JK0260:36 an annotation is not declared inside of a method
  @Target({ElementType.FIELD, ElementType.METHOD}) @Repeatable(Vs.class) @interface V { int value(); }
  @Target(ElementType.FIELD) @interface Vs { V[] value(); }
  class U10 { @V(1) @V(2) int f; @V(1) void one() {}
    @V(1) @V(2) //~ JK0260:5 `@Vs` does not apply to a method without a result
    void two() {} }
  enum E1 { A { static int q; { 
    q = 5; //~ JK0115:5 `q` has no value yet when the constants of its enum are made
    } } }
}
