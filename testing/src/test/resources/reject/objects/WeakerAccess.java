class WeakerAccess {
  interface Face {
    void shown();

    default void given() {}
  }

  static class Base {
    public void all() {}

    protected void some() {}

    void near() {}

    private void none() {}

    public static void fixed() {}
  }

  static class Derived extends Base {
    void all() {} //~ JK0266:10 `all()` of `Derived` cannot take the place of the one of `Base`: it is package-private, and that one is public

    void some() {} //~ JK0266:10 `some()` of `Derived` cannot take the place of the one of `Base`: it is package-private, and that one is protected

    private void near() {} //~ JK0266:18 `near()` of `Derived` cannot take the place of the one of `Base`: it is private, and that one is package-private

    void none() {}

    protected static void fixed() {} //~ JK0266:27 `fixed()` of `Derived` cannot take the place of the one of `Base`: it is protected, and that one is public
  }

  static class Wider extends Base {
    public void some() {}

    protected void near() {}
  }

  static class Implementing implements Face {
    void shown() {} //~ JK0266:10 `shown()` of `Implementing` cannot take the place of the one of `Face`: it is package-private, and that one is public

    protected void given() {} //~ JK0266:20 `given()` of `Implementing` cannot take the place of the one of `Face`: it is protected, and that one is public
  }

  abstract static class Partly implements Face {
    protected abstract void shown(); //~ JK0266:29 `shown()` of `Partly` cannot take the place of the one of `Face`: it is protected, and that one is public
  }
}
