import java.util.function.Function;

class RecordUses {
  record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);
  }

  record Named<T>(String name, T value) {}

  static void f(Point p, Named<Integer> named, Object o) {
    p.x = 1; //~ JK0158:5 `x` is final and cannot be assigned
    p.x() = 1; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    p.x++; //~ JK0158:5 `x` is final and cannot be assigned
    p.setX(1); //~ JK0102:7 `Point` has no method `setX`
    int a = p.getX(); //~ JK0102:15 `Point` has no method `getX`
    int b = p.x;
    int c = p.x() + p.y;
    int d = Point.x; //~ JK0111:19 `x` is not static: it belongs to an instance of `Point`
    int e = Point.x(); //~ JK0111:19 `x()` is not static: it needs an instance of `Point`
    new Point(); //~ JK0104:9 `Point(int, int)` does not take the arguments `()`
    new Point(1); //~ JK0104:9 `Point(int, int)` does not take the arguments `(int)`
    new Point(1, 2, 3); //~ JK0104:9 `Point(int, int)` does not take the arguments `(int, int, int)`
    new Point(1L, 2); //~ JK0104:9 `Point(int, int)` does not take the arguments `(long, int)`
    new Point("a", "b"); //~ JK0104:9 `Point(int, int)` does not take the arguments `(String, String)`
    Point g = {1, 2}; //~ JK0161:15 `Point` is not initialised with braces
    Point h = Point(1, 2); //~ JK0102:15 `RecordUses` has no method `Point`
    Point.ORIGIN = p; //~ JK0158:5 `ORIGIN` is final and cannot be assigned
    Point.ORIGIN.x = 3; //~ JK0158:5 `x` is final and cannot be assigned
    String i = named.value(); //~ JK0150:16 `Integer` cannot become `String` here
    int j = named.value();
    int k = named.name(); //~ JK0150:13 `String` cannot become `int` here
    Named<String> l = new Named<>("a", 1); //~ JK0150:23 `Named<Integer>` cannot become `Named<String>` here
    Named<String> m = new Named<Integer>("a", "b"); //~ JK0150:23 `Named<Integer>` cannot become `Named<String>` here //~ JK0104:27 `Named(String, Integer)` does not take the arguments `(String, String)`
    Named<int> n = null; //~ JK0114:11 `int` is no reference type, which `T` stands for
    Function<Point, Integer> q = Point::x;
    Function<Point, String> r = Point::y; //~ JK0150:33 `apply(T)` gives a `String`, and this method a `int`
    Function<Integer, Point> s = Point::new; //~ JK0104:34 `apply(T)` is called with `(Integer)`, which no `new` of `Point` takes
    boolean t = p.equals(); //~ JK0104:19 `equals(Object)` does not take the arguments `()`
    boolean u = p == named; //~ JK0151:17 `==` does not apply to `Point` and `Named<Integer>`
    boolean v = p < p; //~ JK0151:17 `<` does not apply to `Point` and `Point`
    p.compareTo(p); //~ JK0102:7 `Point` has no method `compareTo`
    p.clone(); //~ JK0106:7 method `clone()` of `Object` is protected and cannot be named here //~ JK0205:7 `clone()` may throw `CloneNotSupportedException`, which nothing here catches or declares
    Record w = p;
    Point z = w; //~ JK0150:15 `Record` cannot become `Point` here
    Point z2 = (Point) w;
    Comparable<Point> z3 = p; //~ JK0150:28 `Point` cannot become `Comparable<Point>` here
    Comparable<Point> z4 = (Comparable<Point>) p; //~ JK0153:48 `Point` cannot be cast to `Comparable<Point>`
    if (o instanceof Point(int x)) {} //~ JK0104:22 `Point` has 2 component(s), and this pattern 1
    if (o instanceof Point(int x, int y, int q2)) {} //~ JK0104:22 `Point` has 2 component(s), and this pattern 3
    if (o instanceof Point(String x, int y)) {} //~ JK0151:28 a pattern asks for the class of an object, and `String` is not `int` itself
    if (o instanceof Point(int x, int x)) {} //~ JK0107:39 variable `x` is declared already
    if (o instanceof Named(String x, var y)) {}
    if (o instanceof Named<Integer>(String x, Integer y)) {} //~ JK0153:22 no object knows at run time whether it is a `Named<Integer>`
    if (o instanceof Named<?>(Integer x, var y)) {} //~ JK0153:31 `String` is never of the type `Integer`
    if (o instanceof String(int x)) {} //~ JK0150:22 `String` is no record, whose components a pattern could ask for
    if (p instanceof Point(int x, long y)) {} //~ JK0151:35 a pattern asks for the class of an object, and `long` is not `int` itself
    if (p instanceof Named<?>(var x, var y)) {} //~ JK0153:22 `Point` is never of the type `Named<?>`
  }
}

class RecordNeighbour {
  int sum(RecordUses.Point p) {
    return p.x + p.y(); //~ JK0106:14 field `x` of `Point` is private and cannot be named here
  }
}

class Heir extends RecordUses.Point {} //~ JK0150:20 `Heir` cannot extend `Point`, which is no class

abstract class Template {
  abstract record A(int x) {} //~ JK0168:3 `abstract` does not apply to a record

  final record B(int x) {}

  static record C(int x) {}

  record D(int x, int x) {} //~ JK0107:23 field `x` is declared twice in `D`



}
