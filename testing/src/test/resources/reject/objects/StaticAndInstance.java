class StaticAndInstance {
  static class Base {
    void instance() {}

    static void shared() {}

    private void own() {}
  }

  static class Derived extends Base {
    static void instance() {} //~ JK0266:17 `instance()` of `Derived` cannot take the place of the one of `Base`: it is static, and that one is not

    void shared() {} //~ JK0266:10 `shared()` of `Derived` cannot take the place of the one of `Base`: it is not static, and that one is

    static void own() {}
  }

  interface Face {
    void wanted();

    default void given() {}

    static void helper() {}
  }

  static class Implementing implements Face {
    public static void wanted() {} //~ JK0266:24 `wanted()` of `Implementing` cannot take the place of the one of `Face`: it is static, and that one is not

    public static void given() {} //~ JK0266:24 `given()` of `Implementing` cannot take the place of the one of `Face`: it is static, and that one is not

    void helper() {}
  }

  static class Calling extends Base implements Face {
    public void wanted() {
      helper(); //~ JK0102:7 `Calling` has no method `helper`
      Face.helper();
      Implementing.helper(); //~ JK0111:20 `helper()` is not static: it needs an instance of `Implementing`
      Base.instance(); //~ JK0111:12 `instance()` is not static: it needs an instance of `Base`
      Face.given(); //~ JK0111:12 `given()` is not static: it needs an instance of `Face`
    }
  }
}
