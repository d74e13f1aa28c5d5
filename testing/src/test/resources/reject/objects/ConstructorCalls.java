class ConstructorCalls {
  static class Base {
    int inherited;

    Base() {}

    Base(int value) {}

    int compute() {
      return 1;
    }
  }

  static class Derived extends Base {
    int own;
    static int shared;

    Derived(int a) {
      super(own); //~ JK0111:13 `own` belongs to an instance of `Derived`, and there is none here
    }

    Derived(long a) {
      super(inherited); //~ JK0111:13 `inherited` belongs to an instance of `Derived`, and there is none here
    }

    Derived(char a) {
      super(compute()); //~ JK0111:13 `compute()` needs an instance of `Derived`, and there is none here
    }

    Derived(boolean a) {
      super(a ? shared : this.own); //~ JK0111:26 there is no `this` in a static context
    }

    Derived(double a) {
      this(super.compute()); //~ JK0111:12 there is no `super` in a static context
    }

    Derived(String a) {
      super(a == null ? 0 : shared);
    }
  }

  // On one line, for either of the two may be blamed.
  static class Circle {
    Circle() { this(1); } Circle(int a) { this(); } //~ JK0113:43 this calls a constructor that leads back here
  }

  static class Own {
    Own(int a) {
      this(a + 1); //~ JK0113:7 this calls a constructor that leads back here
    }

    void method() {
      super(); //~ JK0150:7 only a constructor begins with the call of another one
    }
  }
}
