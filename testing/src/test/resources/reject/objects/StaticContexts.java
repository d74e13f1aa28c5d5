class StaticContexts {
  static class Base {
    int field;

    void method() {}
  }

  static class Derived extends Base {
    int own;
    static int shared = own; //~ JK0111:25 `own` belongs to an instance of `Derived`, and there is none here

    static {
      method(); //~ JK0111:7 `method()` needs an instance of `Derived`, and there is none here
    }

    static void f() {
      super.method(); //~ JK0111:7 there is no `super` in a static context
      this.own = 1; //~ JK0111:7 there is no `this` in a static context
      field = 2; //~ JK0111:7 `field` belongs to an instance of `Derived`, and there is none here
      int copy = super.field; //~ JK0111:18 there is no `super` in a static context
      Base base = this; //~ JK0111:19 there is no `this` in a static context
      method(); //~ JK0111:7 `method()` needs an instance of `Derived`, and there is none here
      g(); //~ JK0111:7 `g()` needs an instance of `Derived`, and there is none here
      new Derived().g();
    }

    void g() {
      super.method();
      f();
    }
  }

  int outer;

  static class Inside {
    int read() {
      return outer; //~ JK0111:14 `outer` belongs to an instance of `StaticContexts`, and there is none here
    }

    int read(StaticContexts from) {
      return from.outer;
    }
  }

  interface Face {
    default void given() {}

    static void helper() {
      given(); //~ JK0111:7 `given()` needs an instance of `Face`, and there is none here
    }
  }

  static class Plain implements Face {
    static void f() {
      Face.super.given(); //~ JK0111:7 there is no `super` in a static context
    }
  }
}
