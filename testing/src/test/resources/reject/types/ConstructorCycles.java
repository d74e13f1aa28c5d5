class ConstructorCycles {
  static class Two {
    Two() {
      this(1);
    }

    Two(int x) {
      this(); //~ JK0113:7 this calls a constructor that leads back here
    }

    Two(long x) {
      this();
    }
  }

  static class Own {
    Own() {
      this(); //~ JK0113:7 this calls a constructor that leads back here
    }
  }

  static class Early {
    int field;

    int method() {
      return 1;
    }

    Early(int a, int b) {}

    Early(long a) {
      this(field, 1); //~ JK0111:12 `field` belongs to an instance of `Early`, and there is none here
    }

    Early(short a) {
      this(method(), 1); //~ JK0111:12 `method()` needs an instance of `Early`, and there is none here
    }

    Early(byte a) {
      this(this.field, 1); //~ JK0111:12 there is no `this` in a static context
    }
  }
}
