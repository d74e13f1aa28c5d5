import java.util.List;

class PatternTypes {
  record Point(int x, int y) {}

  record Box<T>(T content) {}

  record Wide(long l, Integer boxed, double d) {}

  static class Plain {
    int x;
  }

  static final class Final {}

  interface Face {}

  static <T> void f(
      Object o, String s, Integer i, List<String> list, T t, int n, Box<String> box, Final last) {
    boolean a = s instanceof Integer j; //~ JK0153:30 `String` is never of the type `Integer`
    boolean b = s instanceof String t1;
    boolean e = o instanceof List<String> l; //~ JK0153:30 no object knows at run time whether it is a `List<String>`
    boolean g = list instanceof java.util.ArrayList<String> l;
    boolean h = list instanceof java.util.ArrayList<Integer> l; //~ JK0153:33 `List<String>` is never of the type `ArrayList<Integer>`
    boolean j = o instanceof T u; //~ JK0153:30 no object knows at run time whether it is a `T`
    boolean k = t instanceof String u;
    boolean l = last instanceof Face u; //~ JK0153:33 `Final` is never of the type `Face`
    boolean p = o instanceof Missing u; //~ JK0101:30 there is no type `Missing`
    boolean q = null instanceof String u;
    boolean r = i instanceof Number u;
    boolean v = "x" instanceof CharSequence u;
  }

  static void records(Object o, Box<String> box, Point point, Box<? extends Number> wild) {
    boolean a = o instanceof Point(int x); //~ JK0104:30 `Point` has 2 component(s), and this pattern 1
    boolean b = o instanceof Point(int x, int y, int z); //~ JK0104:30 `Point` has 2 component(s), and this pattern 3
    boolean e = o instanceof Plain(int x); //~ JK0150:30 `Plain` is no record, whose components a pattern could ask for
    boolean g = o instanceof String(var x); //~ JK0150:30 `String` is no record, whose components a pattern could ask for
    boolean h = o instanceof Box(String s);
    boolean i = box instanceof Box(Integer j); //~ JK0153:36 `String` is never of the type `Integer`
    boolean j = box instanceof Box<String>(Integer k); //~ JK0153:44 `String` is never of the type `Integer`
    boolean k = box instanceof Box<Integer>(var l); //~ JK0153:32 `Box<String>` is never of the type `Box<Integer>`
    boolean l = o instanceof Box<String>(var m); //~ JK0153:30 no object knows at run time whether it is a `Box<String>`
    boolean m = box instanceof Box(var text) && text.length() > 0;
    boolean n = box instanceof Box(var text) && text.missing(); //~ JK0102:54 `String` has no method `missing`
    boolean p = wild instanceof Box(var number) && number.intValue() > 0;
    boolean s = o instanceof Wide(var x, Number y, var z);
    boolean t = o instanceof Wide(var x, Long y, var z); //~ JK0153:42 `Integer` is never of the type `Long`
    boolean u = point instanceof Box(var x); //~ JK0153:34 `Point` is never of the type `Box`
    boolean v = o instanceof Point(var x, var y) && (x = 5) > y;
    boolean w = o instanceof Point(final int x, var y) && x > y;
  }
}
