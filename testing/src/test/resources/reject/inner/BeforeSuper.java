class BeforeSuper {
  class Inner {
    Inner() {}

    Inner(Object object) {}
  }

  private int number;
  private static int shared;

  BeforeSuper(Object object) {}

  BeforeSuper(int a) {
    this(new Inner()); //~ JK0111:10 `Inner` belongs to an instance of `BeforeSuper`, and there is none here
  }

  BeforeSuper(long a) {
    this((Object) BeforeSuper.this); //~ JK0111:19 there is no instance of `BeforeSuper` around this code
  }

  BeforeSuper(char a) {
    this(number + shared + a); //~ JK0111:10 `number` belongs to an instance of `BeforeSuper`, and there is none here
  }

  BeforeSuper(boolean a) {
    this((Object) ("" + number)); //~ JK0111:25 `number` belongs to an instance of `BeforeSuper`, and there is none here
  }

  class Sub extends Inner {
    private Object own;

    Sub(int a) {
      super(new Inner());
    }

    Sub(long a) {
      super(BeforeSuper.this);
    }

    Sub(char a) {
      super(own); //~ JK0111:13 `own` belongs to an instance of `Sub`, and there is none here
    }

    Sub(boolean a) {
      super(number == 1 ? null : own); //~ JK0111:34 `own` belongs to an instance of `Sub`, and there is none here
    }

    Sub(short a) {
      this(method()); //~ JK0111:12 `method()` needs an instance of `Sub`, and there is none here
    }

    int method() {
      return number;
    }
  }
}
