class StaticLambdas<T> {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  int field;
  static Run fixed = () -> field++; //~ JK0111:28 `field` belongs to an instance of `StaticLambdas`, and there is none here
  static Get<Object> self = () -> this; //~ JK0111:35 there is no `this` in a static context
  Get<Object> own = () -> this;
  static Get<String> text = super::toString; //~ JK0111:29 there is no `super` in a static context

  class Inner {
    Get<Object> outer = () -> StaticLambdas.this;
    Get<Object> wrong = () -> String.this; //~ JK0111:31 there is no instance of `String` around this code
  }

  static class Nested {
    Get<Object> outer = () -> StaticLambdas.this; //~ JK0111:31 there is no instance of `StaticLambdas` around this code
    Get<Object> inner = () -> new Inner(); //~ JK0111:31 `Inner` belongs to an instance of `StaticLambdas`, and there is none here
    Get<String> reference = StaticLambdas.super::toString; //~ JK0111:29 there is no instance of `StaticLambdas` around this code
  }

  StaticLambdas(Get<Object> get) {}

  StaticLambdas(int n) {
    this(() -> n);
  }

  StaticLambdas(String s) {
    this(() -> field); //~ JK0111:16 `field` belongs to an instance of `StaticLambdas`, and there is none here
  }

  StaticLambdas(char c) {
    this(() -> this); //~ JK0111:16 there is no `this` in a static context
  }

  StaticLambdas(long n) {
    this(own::get); //~ JK0105:5 several methods fit this call equally well //~ JK0111:10 `own` belongs to an instance of `StaticLambdas`, and there is none here
  }

  static void statics() {
    Run a = () -> field++; //~ JK0111:19 `field` belongs to an instance of `StaticLambdas`, and there is none here
    Run b = () -> System.out.println(this); //~ JK0111:38 there is no `this` in a static context
    Run c = () -> System.out.println(missing); //~ JK0100:38 nothing named `missing` is in scope
    Get<T> d = null; //~ JK0111:5 `T` belongs to instances, and there is none here
    Get<Integer> e =
        () -> {
          class Local {
            int own = field; //~ JK0111:23 `field` belongs to an instance of `StaticLambdas`, and there is none here
          }
          return new Local().own;
        };
  }

  record Rec(int n) {
    static Get<Integer> a = () -> n; //~ JK0111:35 `n` belongs to an instance of `Rec`, and there is none here

    Rec {
      Get<Integer> b = () -> n;
    }
  }
}
