import java.lang.annotation.*;
import java.util.*;
import java.util.function.*;
class TypeAnnotations {
  @Target(ElementType.TYPE_USE) @interface A {}
  @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.FIELD, ElementType.LOCAL_VARIABLE, ElementType.PARAMETER}) @interface B {}
  @Target(ElementType.METHOD) @interface M {}
  @Target(ElementType.FIELD) @interface F {}
  @Target(ElementType.LOCAL_VARIABLE) @interface L {}
  @Target(ElementType.TYPE_PARAMETER) @interface T {}
  @Target(ElementType.TYPE) @interface Y {}
  @Target(ElementType.CONSTRUCTOR) @interface C {}
  @Target(ElementType.PARAMETER) @interface P {}
  @interface N {}
  static class Nest { class In {} static class St {} }
  class Inner { class In {} }
  @A java.lang.String f1; //~ JK0260:3 `@A` is for a type and stands before its simple name, `String`
  java.lang.@A String f2;
  @A TypeAnnotations.Nest f3; //~ JK0260:3 `@A` is for a type and stands before its simple name, `Nest`
  TypeAnnotations.@A Nest f4;
  @A TypeAnnotations.Inner f5;
  @A Inner.In f6;
  Inner.@A In f7;
  @A Nest.In f8;
  @A Nest.St f9; //~ JK0260:3 `@A` is for a type and stands before its simple name, `St`
  @B java.lang.String g1;
  @B Nest.St g2;
  @A int f10;
  @A int[] f11;
  int @A [] f12;
  int f13 @A [];
  @M int f14; //~ JK0260:3 `@M` does not apply to a field of an object
  @F int f15;
  int @F [] f16; //~ JK0260:7 `@F` does not apply to the use of a type
  List<@A String> f17;
  List<@F String> f18; //~ JK0260:8 `@F` does not apply to the use of a type
  List<@N String> f19; //~ JK0260:8 `@N` does not apply to the use of a type
  List<@A ?> f20;
  List<? extends @A String> f21;
  List<@T ?> f22; //~ JK0260:8 `@T` does not apply to the use of a type
  @A void v1() {} //~ JK0260:3 `@A` does not apply to a method without a result
  @B void v2() {}
  @M void v3() {}
  @A int v4() { return 0; }
  @M @A int v5() { return 0; }
  @A TypeAnnotations() {}
  @C TypeAnnotations(int x) {}
  @M TypeAnnotations(long x) {} //~ JK0260:3 `@M` does not apply to a constructor
  <@A X> void t1() {}
  <@T X> void t2() {}
  <@M X> void t3() {} //~ JK0260:4 `@M` does not apply to a type parameter
  <X extends @A Object> void t4() {}
  void p1(@A int x) {}
  void p2(@P int x) {}
  void p3(@M int x) {} //~ JK0260:11 `@M` does not apply to a parameter
  void p4(int @A ... x) {}
  void p5(@A java.lang.String x) {} //~ JK0260:11 `@A` is for a type and stands before its simple name, `String`
  void p6() throws @A RuntimeException {}
  void p7() throws @M RuntimeException {} //~ JK0260:20 `@M` does not apply to the use of a type
  void locals() {
    @A var x1 = 1; //~ JK0260:5 `@A` does not apply to a local variable
    @B var x2 = 1;
    @L var x3 = 1;
    @A int x4 = 1;
    @L int x5 = 1;
    @M int x6 = 1; //~ JK0260:5 `@M` does not apply to a local variable
    for (@A var y : List.of(1)) {}
    for (@L var y : List.of(1)) {}
    for (@A int y : List.of(1)) {}
    try { } catch (@A RuntimeException e) {}
    try { } catch (@M RuntimeException e) {} //~ JK0260:20 `@M` does not apply to a parameter
    try { } catch (@A IllegalStateException | @A IllegalArgumentException e) {}
    Object o = (@A String) null;
    o = (@M String) null; //~ JK0260:10 `@M` does not apply to the use of a type
    o = new @A Object();
    o = new @M Object(); //~ JK0260:13 `@M` does not apply to the use of a type
    o = new int @A [3];
    o = new @A int[3];
    o = new @A int @A [3] @A [];
    o = o instanceof @A String;
    o = o instanceof @M String; //~ JK0260:22 `@M` does not apply to the use of a type
    boolean b = o instanceof @A String s;
    Supplier<Object> sup = @A Object::new;
    Function<Object, String> fun = @A Object::toString;
    Function<Integer, Integer> g = (@A var q) -> q;
    Function<Integer, Integer> h = (@A Integer q) -> q;
    Function<Integer, Integer> i = (@M Integer q) -> q; //~ JK0260:37 `@M` does not apply to a parameter
    o = (@A java.lang.String) null; //~ JK0260:10 `@A` is for a type and stands before its simple name, `String`
    o = new @A java.util.ArrayList<String>(); //~ JK0260:13 `@A` is for a type and stands before its simple name, `ArrayList`
    o = new java.util.@A ArrayList<@A String>();
    @A java.lang.String x7 = null; //~ JK0260:5 `@A` is for a type and stands before its simple name, `String`
    o = this.<@A String>gen();
    o = this.<@M String>gen(); //~ JK0260:15 `@M` does not apply to the use of a type
    @A Nest.St x8; //~ JK0260:5 `@A` is for a type and stands before its simple name, `St`
    TypeAnnotations.<@A String>sgen();
    switch (o) { case @A String q -> {} default -> {} }
    if (o instanceof R(@A int q)) {}
    if (o instanceof R(@A var q)) {}
    try (@A Res r = null) {}
    try (@A var r = null) {} //~ JK0260:10 `@A` does not apply to a local variable //~ JK0160:17 `null` gives `var` no type: write the type
  }
  static class Res implements AutoCloseable { public void close() {} }
  <X> X gen() { return null; }
  static <X> X sgen() { return null; }
  record R(@A int x) {}
  record R2(@M int x, @F int y, @L int z) {} //~ JK0260:33 `@L` does not apply to a component of a record
  record R3(@A java.lang.String x) {} //~ JK0260:13 `@A` is for a type and stands before its simple name, `String`
  class E1 extends @A Object {}
  class E2 extends @M Object {} //~ JK0260:20 `@M` does not apply to the use of a type
  class E3 implements @A Runnable { public void run() {} }
  class E4 extends @A java.lang.Object {} //~ JK0260:20 `@A` is for a type and stands before its simple name, `Object`
  class E5 extends java.lang.@A Object {}
  @A class K1 {}
  @T class K2 {} //~ JK0260:3 `@T` does not apply to a type
  @A enum K3 { @A X, @F Y }
  enum K6 { @A X }
  class G<@A X extends @A List<@A X>> {}
  class G2<@T X> {}
  @A TypeAnnotations[] z1;
  @A TypeAnnotations.Nest[] z2; //~ JK0260:3 `@A` is for a type and stands before its simple name, `Nest`
  @A List<String>[] z3;
  @A java.util.List<String>[] z4; //~ JK0260:3 `@A` is for a type and stands before its simple name, `List`
  Class<?> c1 = int.class;
  int @A [] @A [] z5;
  @A Map.Entry<String, String> z6; //~ JK0260:3 `@A` is for a type and stands before its simple name, `Entry`
  Map.@A Entry<String, String> z7;
  @Override @A public String toString() { return null; }
  @A int z8, z9[];
}
