import java.lang.annotation.*;
import java.util.*;

class AnnotationValues {
  enum Color { RED, GREEN }
  @interface Full { int number(); String text() default "x"; Class<?> type() default Object.class; Color color() default Color.RED; int[] many() default {}; String[] names() default {"a", "b"}; Inner inner() default @Inner(3); Inner[] inners() default {}; long big() default 1; byte small() default 1; char ch() default 'c'; double d() default 1; boolean flag() default true; Class<? extends Number> num() default Integer.class; Color[] colors() default Color.RED; }
  @interface Inner { int value(); }
  @interface Marker {}
  @interface Two { int value(); int other() default 0; }
  @interface NoDefault { int value(); int other(); }
  @Target(ElementType.TYPE) @interface OnType {}
  @Target(ElementType.METHOD) @interface OnMethod {}
  @Target({ElementType.FIELD, ElementType.PARAMETER}) @interface OnFieldOrParam {}
  @Target(ElementType.LOCAL_VARIABLE) @interface OnLocal {}
  @Target(ElementType.ANNOTATION_TYPE) @interface OnAnno {}
  @Target(ElementType.CONSTRUCTOR) @interface OnCtor {}
  @Target(ElementType.TYPE_USE) @interface OnUse {}
  @Target(ElementType.TYPE_PARAMETER) @interface OnTP {}
  @Target(ElementType.RECORD_COMPONENT) @interface OnComp {}
  @Target(ElementType.PACKAGE) @interface OnPackage {}
  @Target({}) @interface Nowhere {}

  class Uses {
    static final int CONST = 3; static int var = 4;
    @Full(number = 1) int a;
    @Full int b1; //~ JK0260:5 `@Full` leaves out `number`, which has no default
    @Full() int b2; //~ JK0260:5 `@Full` leaves out `number`, which has no default
    @Full(number = "x") int c; //~ JK0150:20 `String` cannot become `int` here
    @Full(number = var) int d; //~ JK0155:20 a constant expression is required here
    @Full(number = CONST + 1) int e;
    @Full(number = 1, text = null) int f; //~ JK0155:30 a constant expression is required here
    @Full(number = 1, unknown = 2) int g; //~ JK0260:23 `@Full` has no element `unknown`
    @Full(number = 1, number = 2) int h; //~ JK0260:23 `number` is given twice
    @Full(number = 1, color = Color.BLUE) int i; //~ JK0103:37 `Color` has no field `BLUE`
    @Full(number = 1, color = null) int j; //~ JK0155:31 a constant of `Color` is required here
    @Full(number = 1, type = String) int k; //~ JK0110:30 `String` is a type, where a value is wanted
    @Full(number = 1, type = String.class) int l;
    @Full(number = 1, num = String.class) int m; //~ JK0150:29 `Class<String>` cannot become `Class<? extends Number>` here
    @Full(number = 1, many = 3) int n;
    @Full(number = 1, many = {1, 2, 3,}) int o;
    @Full(number = {1}) int p; //~ JK0260:20 braces hold the values of an array, which `int` is not
    @Full(number = 1, many = {1, "x"}) int q; //~ JK0150:34 `String` cannot become `int` here
    @Full(number = 1, inner = @Inner(2)) int r;
    @Full(number = 1, inner = @Marker) int s; //~ JK0150:31 `@Marker` cannot become `Inner` here
    @Full(number = 1, inner = 3) int t; //~ JK0260:31 an annotation is required here: `@Inner`
    @Full(number = @Inner(1)) int u; //~ JK0150:20 `@Inner` cannot become `int` here
    @Full(number = 1, inners = {@Inner(1), @Inner(2)}) int v;
    @Full(number = 1, inners = @Inner) int w; //~ JK0260:32 `@Inner` leaves out `value`, which has no default
    @Full(number = 1L) int x; //~ JK0150:20 `long` cannot become `int` here
    @Full(number = 1, small = 300) int y; //~ JK0150:31 `int` cannot become `byte` here
    @Full(number = 1, small = 100) int z;
    @Full(number = 'c') int aa;
    @Full(number = 1, text = "a" + CONST) int ab;
    @Full(number = 1, text = 'c') int ac; //~ JK0150:30 `char` cannot become `String` here
    @Full(number = 1, big = CONST) int ad;
    @Full(number = 1, flag = 1) int ae; //~ JK0150:30 `int` cannot become `boolean` here
    @Full(number = 1, names = {"x", null}) int af; //~ JK0155:37 a constant expression is required here
    @Full(number = 1, colors = {Color.RED, Color.GREEN}) int ag;
    @Full(number = 1, many = {{1}}) int ah; //~ JK0260:31 elements of annotations are no arrays of arrays
    @Full(number = new Object().hashCode()) int ai; //~ JK0155:20 a constant expression is required here
    @Full(number = CONST > 2 ? 1 : 2) int aj;
    @Full(number = (int) 3.7) int ak;
    @Full(number = undefined) int al; //~ JK0100:20 nothing named `undefined` is in scope
    @Full(3) int am; //~ JK0260:5 `@Full` leaves out `number`, which has no default //~ JK0260:11 `@Full` has no element `value`
    @Inner(3) int an;
    @Inner(value = 3) int ao;
    @Inner int ap; //~ JK0260:5 `@Inner` leaves out `value`, which has no default
    @Inner({}) int aq; //~ JK0260:12 braces hold the values of an array, which `int` is not
    @Marker int ar;
    @Marker() int as;
    @Marker(3) int at; //~ JK0260:13 `@Marker` has no element `value`
    @Two(1) int au;
    @Two(value = 1, other = 2) int av;
    @Two(1, other = 2) int aw; //~ JK0260:10 of several elements each is named, as in `value = …`
    @NoDefault(1) int ax; //~ JK0260:5 `@NoDefault` leaves out `other`, which has no default
    @NoDefault(value = 1) int ay; //~ JK0260:5 `@NoDefault` leaves out `other`, which has no default
    @NoDefault(value = 1, other = 3) int az;
    @Marker @Marker int ba; //~ JK0107:13 `@Marker` stands twice
    @OnType int bb; //~ JK0260:5 `@OnType` does not apply to a field of an object
    @OnMethod int bc; //~ JK0260:5 `@OnMethod` does not apply to a field of an object
    @OnFieldOrParam int bd;
    @OnUse int be;
    @Nowhere int bf; //~ JK0260:5 `@Nowhere` does not apply to a field of an object
    @OnLocal int bg; //~ JK0260:5 `@OnLocal` does not apply to a field of an object
  }
}
