class StaticPlaces {
  private int number;
  private static int shared;

  class Inner {
    int own = number;

    StaticPlaces around() {
      return StaticPlaces.this;
    }

    static int common() {
      return number; //~ JK0111:14 `number` belongs to an instance of `StaticPlaces`, and there is none here
    }
  }

  void method() {}

  static Inner made = new Inner(); //~ JK0111:23 `Inner` belongs to an instance of `StaticPlaces`, and there is none here
  static Object anonymous = new Inner() { //~ JK0111:29 `Inner` belongs to an instance of `StaticPlaces`, and there is none here
    int twice = 2;
  };
  static StaticPlaces self = StaticPlaces.this; //~ JK0111:30 there is no instance of `StaticPlaces` around this code

  static {
    shared++;
    new Inner().around(); //~ JK0111:5 `Inner` belongs to an instance of `StaticPlaces`, and there is none here
    Object object = new StaticPlaces().new Inner();
  }

  static class Nested {
    Inner field = new Inner(); //~ JK0111:19 `Inner` belongs to an instance of `StaticPlaces`, and there is none here

    void call() {
      method(); //~ JK0111:7 `method()` needs an instance of `StaticPlaces`, and there is none here
      StaticPlaces around = StaticPlaces.this; //~ JK0111:29 there is no instance of `StaticPlaces` around this code
      Nested own = Nested.this;
    }

    class Deep {
      int a = shared;
      int b = number; //~ JK0111:15 `number` belongs to an instance of `StaticPlaces`, and there is none here
      Nested nested = Nested.this;

      void call() {
        StaticPlaces.this.method(); //~ JK0111:9 there is no instance of `StaticPlaces` around this code
      }
    }
  }

  static void locals(int parameter) {
    class Local {
      int a = number; //~ JK0111:15 `number` belongs to an instance of `StaticPlaces`, and there is none here
      int b = parameter;

      void call() {
        method(); //~ JK0111:9 `method()` needs an instance of `StaticPlaces`, and there is none here
        new Inner(); //~ JK0111:9 `Inner` belongs to an instance of `StaticPlaces`, and there is none here
        Local.this.a++;
      }

      class Deeper extends Inner {} //~ JK0111:13 `Inner` belongs to an instance of `StaticPlaces`, and there is none here
    }
    new Local();
    new Object() {
      int c = shared;
      int d = StaticPlaces.this.number; //~ JK0111:15 there is no instance of `StaticPlaces` around this code
      Local e = new Local();

      void call() {
        number++; //~ JK0111:9 `number` belongs to an instance of `StaticPlaces`, and there is none here
      }
    };
    Nested.Deep deep = new Nested.Deep(); //~ JK0111:24 `Deep` belongs to an instance of `Nested`, and there is none here
    this.method(); //~ JK0111:5 there is no `this` in a static context
  }

  interface Face {
    Inner CONSTANT = new Inner(); //~ JK0111:22 `Inner` belongs to an instance of `StaticPlaces`, and there is none here

    default void call() {
      method(); //~ JK0111:7 `method()` needs an instance of `StaticPlaces`, and there is none here
      Face face = Face.this;
      new Object() {
        Face face = Face.this;
        Inner inner = new Inner(); //~ JK0111:23 `Inner` belongs to an instance of `StaticPlaces`, and there is none here
      };
    }
  }
}
