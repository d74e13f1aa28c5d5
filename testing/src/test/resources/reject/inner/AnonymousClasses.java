class AnonymousClasses {
  interface Two {
    int first();

    int second(int x);
  }

  abstract static class Base {
    final int value;

    Base(int value) {
      this.value = value;
    }

    private Base(String text) {
      this(text.length());
    }

    abstract void act();

    final int closed() {
      return value;
    }

    protected long wide() {
      return value;
    }
  }

  static final class Closed {}

  static class Hidden {
    void plain() {}
  }

  static void f(Object object) {
    Two a = new Two() { //~ JK0265:23 `<anonymous Two>` does not implement `second(int)` of `Two`
      public int first() {
        return 1;
      }
    };
    Two b = new Two() { //~ JK0265:23 `<anonymous Two>` does not implement `second(int)` of `Two`
      public int first() {
        return 1;
      }

      public int second(long x) {
        return 2;
      }
    };
    Two c = new Two() {
      int first() { //~ JK0266:11 `first()` of `<anonymous Two>` cannot take the place of the one of `Two`: it is package-private, and that one is public
        return 1;
      }

      public int second(int x) {
        return 2;
      }
    };
    Closed d = new Closed() {}; //~ JK0150:20 `Closed` cannot be extended
    String e = new String() {}; //~ JK0150:20 `String` cannot be extended
    Base g = new Base() { //~ JK0104:18 no `Base` takes the arguments `()`
      void act() {}
    };
    Base h = new Base(1) {
      @Override
      void act() {
        value++; //~ JK0158:9 `value` is final and cannot be assigned
      }

      int closed() { //~ JK0266:11 `closed()` of `<anonymous Base>` cannot take the place of the one of `Base`: it takes the place of a final one
        return 2;
      }

      long wide() { //~ JK0266:12 `wide()` of `<anonymous Base>` cannot take the place of the one of `Base`: it is package-private, and that one is protected
        return 3;
      }
    };
    new Base(3) {
      void act() {}

      public int wide() { //~ JK0266:18 `wide()` of `<anonymous Base>` cannot take the place of the one of `Base`: it gives `int`, and that one `long`
        return 4;
      }
    };
    Base i = new Base(1, 2) { //~ JK0104:18 no `Base` takes the arguments `(int, int)`
      void act() {}
    };
    Two j = new Two(1) { //~ JK0104:17 `Object()` does not take the arguments `(int)`
      public int first() {
        return 1;
      }

      public int second(int x) {
        return x;
      }
    };
    Hidden k = new Hidden() {
      void plain() {}

      @Override //~ JK0264:7 `plane()` overrides nothing
      void plane() {}

      void extra() {
        plain();
        missing(); //~ JK0102:9 `<anonymous Hidden>` has no method `missing`
      }
    };
    k.extra(); //~ JK0102:7 `Hidden` has no method `extra`
    new Hidden() {
      int own;

      void extra() {}
    }.extra();
    Two l = new Hidden() {}; //~ JK0150:13 `<anonymous Hidden>` cannot become `Two` here
    var m = new Hidden() {
      int own;
    };
    m.own++;
    m.other++; //~ JK0103:7 `<anonymous Hidden>` has no field `other`
    m = new Hidden(); //~ JK0150:9 `Hidden` cannot become `<anonymous Hidden>` here
    m = new Hidden() {}; //~ JK0150:9 `<anonymous Hidden>` cannot become `<anonymous Hidden>` here
    Base n = new Base("private") {
      void act() {}
    };
    new Missing() {}; //~ JK0101:9 there is no type `Missing`
  }
}
