class SuperConstructors {
  static class Base {
    Base(int value) {}

    Base(String text, Base other) {}
  }

  static class Implicit extends Base {} //~ JK0104:16 `Base` has no constructor without parameters for `Implicit` to call

  static class Empty extends Base {
    Empty() {} //~ JK0104:13 `Base` has no constructor without parameters for `Empty` to call
  }

  static class WithThis extends Base {
    WithThis() {
      this(1);
    }

    WithThis(int value) { //~ JK0104:25 `Base` has no constructor without parameters for `WithThis` to call
      int local = value;
    }
  }

  static class Wrong extends Base {
    Wrong() {
      super(); //~ JK0104:7 no `Base` takes the arguments `()`
    }

    Wrong(long value) {
      super(value); //~ JK0104:7 no `Base` takes the arguments `(long)`
    }

    Wrong(Object object) {
      super("text", object); //~ JK0104:7 no `Base` takes the arguments `(String, Object)`
    }

    Wrong(int value) {
      super(value);
    }
  }

  static class One {
    One(int value) {}

    One(boolean flag) {
      this("text"); //~ JK0104:7 no `One` takes the arguments `(String)`
    }
  }

  static void make() {
    new Base(); //~ JK0104:9 no `Base` takes the arguments `()`
    new One(1L); //~ JK0104:9 no `One` takes the arguments `(long)`
    new Wrong(1, 2); //~ JK0104:9 no `Wrong` takes the arguments `(int, int)`
  }
}

class SingleConstructor {
  private SingleConstructor() {}

  private SingleConstructor(int value) {}
}

class OutsideOfSingle extends SingleConstructor { //~ JK0104:7 `SingleConstructor` has no constructor without parameters for `OutsideOfSingle` to call
}
