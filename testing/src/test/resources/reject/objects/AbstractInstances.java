class AbstractInstances {
  abstract static class Shape {
    Shape() {}

    static Shape make() {
      return new Shape(); //~ JK0267:14 `Shape` is abstract and has no objects of its own
    }
  }

  interface Drawable {}

  static class Dot extends Shape implements Drawable {}

  static void f() {
    Shape a = new Dot();
    Shape b = new Shape(); //~ JK0267:15 `Shape` is abstract and has no objects of its own
    Drawable c = new Drawable(); //~ JK0267:18 `Drawable` is an interface and has no objects of its own
    Shape[] d = {new Dot(), new Shape()}; //~ JK0267:29 `Shape` is abstract and has no objects of its own
    Drawable[] e = new Drawable[3];
    Object g = a == b ? c : new AbstractInstances.Shape(); //~ JK0267:29 `Shape` is abstract and has no objects of its own
  }
}
