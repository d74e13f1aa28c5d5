import java.lang.annotation.*;
import java.util.*;

class AnnotationPlaces {
  @Target(ElementType.TYPE) @interface OnType {}
  @Target(ElementType.METHOD) @interface OnMethod {}
  @Target({ElementType.FIELD, ElementType.PARAMETER}) @interface OnFieldOrParam {}
  @Target(ElementType.LOCAL_VARIABLE) @interface OnLocal {}
  @Target(ElementType.ANNOTATION_TYPE) @interface OnAnno {}
  @Target(ElementType.CONSTRUCTOR) @interface OnCtor {}
  @Target(ElementType.TYPE_USE) @interface OnUse {}
  @Target(ElementType.TYPE_PARAMETER) @interface OnTP {}
  @Target(ElementType.RECORD_COMPONENT) @interface OnComp {}
  @Target({}) @interface Nowhere {}
  @interface Any {}

  @OnType
  class K1 {}
  @OnMethod //~ JK0260:3 `@OnMethod` does not apply to a type
  class K2 {}
  @OnFieldOrParam //~ JK0260:3 `@OnFieldOrParam` does not apply to a type
  class K3 {}
  @OnAnno //~ JK0260:3 `@OnAnno` does not apply to a type
  class K4 {}
  @OnAnno
  @interface K5 {}
  @OnType
  @interface K6 {}
  @OnType
  enum K7 { 
    @OnType //~ JK0260:5 `@OnType` does not apply to a constant of an enum
    A,
    @OnFieldOrParam
    B, 
    @Any
    C }
  @OnUse
  class K8 {}
  @Nowhere //~ JK0260:3 `@Nowhere` does not apply to a type
  class K9 {}
  @OnType
  record R1(
    @OnType //~ JK0260:5 `@OnType` does not apply to a component of a record
    int a,
    @OnFieldOrParam
    int b,
    @OnMethod
    int c,
    @OnComp
    int d,
    @OnUse
    int e,
    @OnLocal //~ JK0260:5 `@OnLocal` does not apply to a component of a record
    int f,
    @OnCtor //~ JK0260:5 `@OnCtor` does not apply to a component of a record
    int g) {}
  class K10<
      @OnTP
      T,
      @OnUse
      U,
      @OnType //~ JK0260:7 `@OnType` does not apply to a type parameter
      V,
      @Any
      W> {
    @OnCtor
    K10() {}
    @OnMethod //~ JK0260:5 `@OnMethod` does not apply to a constructor
    K10(int x) {}
    @OnUse
    K10(byte b) {}
    @OnMethod
    void m1() {}
    @OnCtor //~ JK0260:5 `@OnCtor` does not apply to a method without a result
    void m2() {}
    @OnUse //~ JK0260:5 `@OnUse` does not apply to a method without a result
    void m3() {}
    @OnUse
    int m4() { return 0; }
    @OnType //~ JK0260:5 `@OnType` does not apply to a method
    int m5() { return 0; }
    void m6(
      @OnFieldOrParam
      int a,
      @OnLocal //~ JK0260:7 `@OnLocal` does not apply to a parameter
      int b,
      @OnUse
      int c,
      @Any
      int d) {
      @OnLocal
      int v = 0;
      @OnFieldOrParam //~ JK0260:7 `@OnFieldOrParam` does not apply to a local variable
      int w = 0;
      @OnUse
      int x = 0;
      @OnUse //~ JK0260:7 `@OnUse` does not apply to a local variable
      var y = 0;
      @OnType
      class L {}
      for (
          @OnFieldOrParam //~ JK0260:11 `@OnFieldOrParam` does not apply to a local variable
          int q = 0; q < 1; q++) {}
      for (
          @OnMethod //~ JK0260:11 `@OnMethod` does not apply to a local variable
          String s : new String[0]) {}
      try {
      } catch (
         @OnMethod //~ JK0260:10 `@OnMethod` does not apply to a parameter
         RuntimeException e) {}
      Runnable r = () -> {};
      java.util.function.IntUnaryOperator op = (
         @OnLocal //~ JK0260:10 `@OnLocal` does not apply to a parameter
         int z) -> z;
      java.util.function.IntUnaryOperator op2 = (
         @OnFieldOrParam
         int z) -> z;
      Object o = "";
      if (o instanceof
          @OnFieldOrParam //~ JK0260:11 `@OnFieldOrParam` does not apply to a local variable
          String t) {}
      if (o instanceof
          @OnLocal
          String t) {}
      List<
        @OnUse
        String> l = null;
      List<
        @OnType //~ JK0260:9 `@OnType` does not apply to the use of a type
        String> l2 = null;
      List<
        @Any //~ JK0260:9 `@Any` does not apply to the use of a type
        String> l3 = null;
      Object c = ( //~ JK0107:14 variable `c` is declared already
        @OnUse
        String) o;
      Object c2 = (
        @OnMethod //~ JK0260:9 `@OnMethod` does not apply to the use of a type
        String) o;
      Object n = new
        @OnUse
        ArrayList<String>();
      Object n2 = new
        @OnMethod //~ JK0260:9 `@OnMethod` does not apply to the use of a type
        ArrayList<String>();
      int
        @OnUse
        [] arr = null;
      int
        @OnMethod //~ JK0260:9 `@OnMethod` does not apply to the use of a type
        [] arr2 = null;
    }
    class Ext extends
        @OnMethod //~ JK0260:9 `@OnMethod` does not apply to the use of a type
        Object {}
    void th() throws
        @OnMethod //~ JK0260:9 `@OnMethod` does not apply to the use of a type
        RuntimeException {}
  }
  class Varargs<T> {
    @SafeVarargs
    final void a(T... ts) {}
    @SafeVarargs
    void b(T... ts) {} //~ JK0260:10 a method that others may override is not `@SafeVarargs`
    @SafeVarargs
    static <U> void c(U... ts) {}
    @SafeVarargs
    static <U> void d(List<U> ts) {} //~ JK0260:21 only what takes any number of arguments is `@SafeVarargs`
    @SafeVarargs
    static void e(String... ts) {}
    @SafeVarargs
    private void f(T... ts) {}
    @SafeVarargs
    Varargs(T... ts) {}
    @SafeVarargs //~ JK0260:5 `@SafeVarargs` does not apply to a field of an object
    int x;
    @Override //~ JK0260:5 `@Override` does not apply to a field of an object
    int y;
    @FunctionalInterface //~ JK0260:5 `@FunctionalInterface` does not apply to a field of an object
    int z;
    @Deprecated
    int w;
    @SuppressWarnings //~ JK0260:5 `@SuppressWarnings` leaves out `value`, which has no default
    int s;
    @SuppressWarnings(3) //~ JK0150:23 `int` cannot become `String` here
    int s2;
    @SuppressWarnings({"a", "b"})
    int s3;
    @SuppressWarnings(value = "unchecked")
    int s4;
    @Deprecated(since = "1", forRemoval = true)
    int s5;
    @Deprecated(since = 3) //~ JK0150:25 `int` cannot become `String` here
    int s6;
    @Deprecated(foo = 3) //~ JK0260:17 `@Deprecated` has no element `foo`
    int s7;
    @Override(3) //~ JK0260:5 `@Override` takes no argument
    public String toString() { return ""; }
    @Retention(RetentionPolicy.SOURCE) //~ JK0260:5 `@Retention` does not apply to a field of an object
    int s8;
    @Documented //~ JK0260:5 `@Documented` does not apply to a field of an object
    int s9;
    static String str = "x";
    @SuppressWarnings(str) //~ JK0155:23 a constant expression is required here
    int s10;
  }
}
