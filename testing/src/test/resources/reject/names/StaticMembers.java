class StaticMembers {
  interface Shape {
    int SIDES = 4;

    static Shape make() {
      return null;
    }

    int sides();
  }

  static class Base {
    static int count;
    int number;

    static void reset() {}

    void step() {}

    class Part {}

    static class Piece {}
  }

  static class Derived extends Base implements Shape {
    public int sides() {
      return SIDES + super.SIDES; //~ JK0103:28 `Base` has no field `SIDES`
    }

    static int total() {
      return count + number + super.count + this.count; //~ JK0111:22 `number` belongs to an instance of `Derived`, and there is none here //~ JK0111:31 there is no `super` in a static context //~ JK0111:45 there is no `this` in a static context
    }

    static {
      step(); //~ JK0111:7 `step()` needs an instance of `Derived`, and there is none here
      reset();
      count = number; //~ JK0111:15 `number` belongs to an instance of `Derived`, and there is none here
      Base.this.step(); //~ JK0111:7 there is no instance of `Base` around this code
      Derived.this.step(); //~ JK0111:7 there is no instance of `Derived` around this code
    }

    static Part part = new Part(); //~ JK0111:24 `Part` belongs to an instance of `Base`, and there is none here
    static Piece piece = new Piece();
    static Part other = new Derived().new Part();
    int copy = number;
    static int shared = number; //~ JK0111:25 `number` belongs to an instance of `Derived`, and there is none here
    static int again = new Derived().number;

    static Runnable task = () -> step(); //~ JK0111:34 `step()` needs an instance of `Derived`, and there is none here
    Runnable run = () -> step();
    static Runnable reference = this::step; //~ JK0111:33 there is no `this` in a static context
    static Runnable another = Base::step; //~ JK0104:31 `run()` is called with `()`, which no `step` of `Base` takes
    static Runnable good = Base::reset;
  }

  static void f(Base base, Derived derived, Shape shape) {
    base.reset();
    base.count = 1;
    Base.step(); //~ JK0111:10 `step()` is not static: it needs an instance of `Base`
    Base.number = 1; //~ JK0111:10 `number` is not static: it belongs to an instance of `Base`
    Derived.reset();
    Derived.make(); //~ JK0102:13 `Derived` has no method `make`
    Shape.make();
    shape.make(); //~ JK0111:11 static `make()` is called by the name of its interface, `Shape`
    derived.make(); //~ JK0102:13 `Derived` has no method `make`
    Shape.sides(); //~ JK0111:11 `sides()` is not static: it needs an instance of `Shape`
    Shape.SIDES = 5; //~ JK0158:5 `SIDES` is final and cannot be assigned
    shape.SIDES++; //~ JK0158:5 `SIDES` is final and cannot be assigned
    derived.SIDES(); //~ JK0102:13 `Derived` has no method `SIDES`
    int a = Derived.SIDES + shape.SIDES;
    new Base.Part(); //~ JK0111:5 `Part` belongs to an instance of `Base`, and there is none here
    base.new Part();
    base.new Piece(); //~ JK0101:14 `Base` has no inner class `Piece`
    new Base.Piece();
    new Shape(); //~ JK0267:5 `Shape` is an interface and has no objects of its own
    Shape.super.make(); //~ JK0111:5 there is no `super` in a static context
    StaticMembers.f(base, derived, shape);
    this.f(base, derived, shape); //~ JK0111:5 there is no `this` in a static context
    super.toString(); //~ JK0111:5 there is no `super` in a static context
    toString(); //~ JK0111:5 `toString()` needs an instance of `StaticMembers`, and there is none here
    getClass(); //~ JK0111:5 `getClass()` needs an instance of `StaticMembers`, and there is none here
  }

  void g(Base base) {
    f(base, null, null);
    this.f(base, null, null);
    StaticMembers.this.g(base);
    Base.this.step(); //~ JK0111:5 there is no instance of `Base` around this code
    StaticMembers.super.toString();
    Object.super.toString(); //~ JK0111:5 there is no instance of `Object` around this code
  }
}
