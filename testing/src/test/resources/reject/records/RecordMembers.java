class RecordMembers {
  int own;

  void call() {}

  interface Shape {
    double area();

    String name();
  }

  record Accessors(int a, int b, int c, String d, long e) {
    int a() { //~ JK0266:9 the accessor of the component `a` is public
      return a;
    }

    public long b() { //~ JK0266:17 the accessor of the component `b` gives `int`
      return b;
    }

    public static int c() { //~ JK0266:23 the accessor of the component `c` is not static
      return 1;
    }

    private String d() { //~ JK0266:20 the accessor of the component `d` is public
      return d;
    }

    public long e() {
      return e;
    }

    public int a(int x) {
      return x;
    }
  }

  record Assigned(int x, int[] values) {
    void set() {
      x = 1; //~ JK0158:7 `x` is final and cannot be assigned
      this.x++; //~ JK0158:7 `x` is final and cannot be assigned
      values[0] = x;
      values = null; //~ JK0158:7 `values` is final and cannot be assigned
    }

    static void shared() {
      x = 2; //~ JK0111:7 `x` belongs to an instance of `Assigned`, and there is none here
    }
  }

  record Static(int x) {
    int f() {
      return own + x; //~ JK0111:14 `own` belongs to an instance of `RecordMembers`, and there is none here
    }

    void g() {
      call(); //~ JK0111:7 `call()` needs an instance of `RecordMembers`, and there is none here
      RecordMembers.this.call(); //~ JK0111:7 there is no instance of `RecordMembers` around this code
      missing(); //~ JK0102:7 `Static` has no method `missing`
    }

    static int made;
  }

  record Square(double side) implements Shape { //~ JK0265:10 `Square` does not implement `name()` of `Shape`
    public double area() {
      return side * side;
    }
  }

  record Wrong(int area, String name) implements Shape {} //~ JK0266:10 `area()` of `Wrong` cannot take the place of the one of `Shape`: it gives `int`, and that one `double` //~ JK0265:10 `Wrong` does not implement `area()` of `Shape`

  record Fine(double area, String name) implements Shape {}

  record Empty() {}

  class Extending extends Empty {} //~ JK0150:27 `Extending` cannot extend `Empty`, which is no class

  abstract record Abstract(int x) {} //~ JK0168:3 `abstract` does not apply to a record

  record Body(int x) { abstract int f(); } //~ JK0265:10 `Body` does not implement `f()` of `Body`

  @Override //~ JK0260:3 `@Override` does not apply to a type
  record Overrides(int x) {
    @Override
    public int x() {
      return x;
    }

    @Override //~ JK0264:5 `y()` overrides nothing
    public int y() {
      return 1;
    }

    public boolean equals(Overrides other) {
      return true;
    }

    public int hashCode(int x) {
      return hashCode();
    }

    public String toString() {
      return super.toString(); //~ JK0267:14 `toString()` is abstract: there is nothing to call
    }
  }

  static int f(int parameter, Fine fine, Assigned assigned) {
    int local = 1;
    record Local(int x) {
      int g() {
        return x + local; //~ JK0111:20 `local` is kept by instances of `Local`, and there is none here
      }

      int h() {
        return parameter; //~ JK0111:16 `parameter` is kept by instances of `Local`, and there is none here
      }
    }
    assigned.x = 3; //~ JK0158:5 `x` is final and cannot be assigned
    assigned.x()++; //~ JK0156:5 this is no variable, field or element, so nothing can be assigned to it
    int a = assigned.y(); //~ JK0102:22 `Assigned` has no method `y`
    int b = fine.area(); //~ JK0150:13 `double` cannot become `int` here
    int c = new Local(1).x;
    int d = fine.x; //~ JK0103:18 `Fine` has no field `x`
    Shape e = fine;
    Square g = fine; //~ JK0150:16 `Fine` cannot become `Square` here
    boolean h = fine == assigned; //~ JK0151:17 `==` does not apply to `Fine` and `Assigned`
    boolean i = fine.equals(assigned);
    return a + b + c;
  }
}
