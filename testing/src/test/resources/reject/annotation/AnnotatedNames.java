import java.lang.annotation.*;
import java.util.*;
class AnnotatedNames<T> {
  @Target(ElementType.TYPE_USE) @interface A {}
  @Target({ElementType.TYPE_USE, ElementType.TYPE}) @interface B {}
  @Target({ElementType.TYPE_USE, ElementType.PARAMETER}) @interface P {}
  @Target({ElementType.TYPE_USE, ElementType.FIELD}) @interface F {}
  class Inner { class In { class Deep {} } }
  static class Nest { class In { class Deep {} } static class St {} record R() {} enum E {} interface I {} }
  java.@A lang.String a1; //~ JK0260:8 `@A` is for a type and stands before its simple name, `String`
  java.lang.@A String a2;
  AnnotatedNames.@A Nest a3;
  @A AnnotatedNames<String>.Inner a4;
  @A AnnotatedNames.Inner.In a5;
  AnnotatedNames.@A Inner.In a6;
  AnnotatedNames.@A Nest.St a7; //~ JK0260:18 `@A` is for a type and stands before its simple name, `St`
  AnnotatedNames.@A Nest.In a8;
  @A Nest.In.Deep a9;
  Nest.@A In.Deep a10;
  @A Nest.R a11; //~ JK0260:3 `@A` is for a type and stands before its simple name, `R`
  @A Nest.E a12; //~ JK0260:3 `@A` is for a type and stands before its simple name, `E`
  @A Nest.I a13; //~ JK0260:3 `@A` is for a type and stands before its simple name, `I`
  @B java.lang.String a14; //~ JK0260:3 `@B` is for a type and stands before its simple name, `String`
  @P java.lang.String a15; //~ JK0260:3 `@P` is for a type and stands before its simple name, `String`
  @F java.lang.String a16;
  @F java.lang.String m() { return null; } //~ JK0260:3 `@F` is for a type and stands before its simple name, `String`
  @P java.lang.String m2() { return null; } //~ JK0260:3 `@P` is for a type and stands before its simple name, `String`
  void m3(@P java.lang.String s, @F java.lang.String t) {} //~ JK0260:34 `@F` is for a type and stands before its simple name, `String`
  @A List<java.lang.String> a17;
  List<@A java.lang.String> a18; //~ JK0260:8 `@A` is for a type and stands before its simple name, `String`
  List<java.lang.@A String> a19;
  List<? extends @A java.lang.String> a20; //~ JK0260:18 `@A` is for a type and stands before its simple name, `String`
  @A Absent.More a21; //~ JK0101:6 there is no type `Absent.More`
  @A java.util.Map.Entry<String, String> a22; //~ JK0260:3 `@A` is for a type and stands before its simple name, `Entry`
  java.util.@A Map.Entry<String, String> a23; //~ JK0260:13 `@A` is for a type and stands before its simple name, `Entry`
  java.util.Map.@A Entry<String, String> a24;
  void l() {
    for (@A java.lang.String s : List.of("")) {} //~ JK0260:10 `@A` is for a type and stands before its simple name, `String`
    try { } catch (@A java.lang.RuntimeException e) {} //~ JK0260:20 `@A` is for a type and stands before its simple name, `RuntimeException`
    try { } catch (@A java.lang.IllegalStateException | @A java.lang.IllegalArgumentException e) {} //~ JK0260:57 `@A` is for a type and stands before its simple name, `IllegalArgumentException`
    Object o = null;
    if (o instanceof @A java.lang.String s) {} //~ JK0260:22 `@A` is for a type and stands before its simple name, `String`
    if (o instanceof @A java.lang.String) {} //~ JK0260:22 `@A` is for a type and stands before its simple name, `String`
    java.util.function.Function<String, String> f = (@A java.lang.String s) -> s; //~ JK0260:54 `@A` is for a type and stands before its simple name, `String`
    Object[] x = new @A java.lang.String[3]; //~ JK0260:22 `@A` is for a type and stands before its simple name, `String`
    this.<@A java.lang.String>g(); //~ JK0260:11 `@A` is for a type and stands before its simple name, `String`
    switch (o) { case @A java.lang.String s -> {} default -> {} } //~ JK0260:23 `@A` is for a type and stands before its simple name, `String`
  }
  <X> void g() {}
  void t() throws @A java.lang.RuntimeException {} //~ JK0260:19 `@A` is for a type and stands before its simple name, `RuntimeException`
  <X extends @A java.lang.Object> void b() {} //~ JK0260:14 `@A` is for a type and stands before its simple name, `Object`
  @A java.lang.String n() { return null; } //~ JK0260:3 `@A` is for a type and stands before its simple name, `String`
  void q(@A AnnotatedNames<T> this) {}
  class W extends @A java.lang.Object implements @A java.lang.Runnable { public void run() {} } //~ JK0260:19 `@A` is for a type and stands before its simple name, `Object` //~ JK0260:50 `@A` is for a type and stands before its simple name, `Runnable`
  @A @A int rep; //~ JK0107:6 `@A` stands twice
  void v(@A java.lang.String... xs) {} //~ JK0260:10 `@A` is for a type and stands before its simple name, `String`
  void v2(java.lang.String @A ... xs) {}
}
