class AnonymousObjects {
  interface Shape {
    int area();
  }

  abstract static class Base {
    Base(int a) {}

    abstract void run();
  }

  static final class Closed {}

  Object field = new Object() { int x; };

  static void f(int n, Shape given) {
    Object a = new Object() { int x = 1; };
    int b = a.x; //~ JK0103:15 `Object` has no field `x`
    int c = new Object() { int x = 1; }.x;
    var d = new Object() { int x = 1; int y() { return x; } };
    int e = d.x + d.y() + d.z; //~ JK0103:29 `<anonymous Object>` has no field `z`
    d = new Object() { int x = 1; int y() { return x; } }; //~ JK0150:9 `<anonymous Object>` cannot become `<anonymous Object>` here
    Shape g = new Shape() { public int area() { return 1; } int more() { return 2; } };
    g.more(); //~ JK0102:7 `Shape` has no method `more`
    Shape h = new Shape() { int area() { return 1; } }; //~ JK0266:33 `area()` of `<anonymous Shape>` cannot take the place of the one of `Shape`: it is package-private, and that one is public
    Shape i = new Shape() { public long area() { return 1; } }; //~ JK0266:41 `area()` of `<anonymous Shape>` cannot take the place of the one of `Shape`: it gives `long`, and that one `int` //~ JK0265:27 `<anonymous Shape>` does not implement `area()` of `Shape`
    Shape j = new Shape() {}; //~ JK0265:27 `<anonymous Shape>` does not implement `area()` of `Shape`
    Shape k = new Shape(1) { public int area() { return 1; } }; //~ JK0104:19 `Object()` does not take the arguments `(int)`
    Base l = new Base() { void run() {} }; //~ JK0104:18 `Base(int)` does not take the arguments `()`
    Base m = new Base("a") { void run() {} }; //~ JK0104:18 `Base(int)` does not take the arguments `(String)`
    Base o = new Base(1) { void run() { super.run(); } }; //~ JK0267:41 `run()` is abstract: there is nothing to call
    Base p = new Base(1) { void walk() { run(); } }; //~ JK0265:26 `<anonymous Base>` does not implement `run()` of `Base`
    Object q = new Closed() {}; //~ JK0150:20 `Closed` cannot be extended
    Object s = new Shape() { public int area() { return n + b; } };
    Object t = new Shape() { public int area() { return this.n; } }; //~ JK0103:62 `<anonymous Shape>` has no field `n`
    Object u = new Shape() { public int area() { return area(1); } }; //~ JK0104:57 `area()` does not take the arguments `(int)`
    Object v = new String() {}; //~ JK0150:20 `String` cannot be extended
    Object w = new Integer(1) {}; //~ JK0150:20 `Integer` cannot be extended
    Object x = new Thread() { @Override public void start(int y) {} }; //~ JK0150:20 `Thread` cannot be extended
    Object y = new Comparable<String>() { public int compareTo(Integer z) { return 0; } }; //~ JK0265:41 `<anonymous Comparable>` does not implement `compareTo(String)` of `Comparable`
    Object z = new given() {}; //~ JK0101:20 there is no type `given`
  }

  int g() {
    return field.x; //~ JK0103:18 `Object` has no field `x`
  }
}
