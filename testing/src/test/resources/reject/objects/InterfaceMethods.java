class InterfaceMethods {
  interface Face {
    void plain();

    void body() {} //~ JK0169:10 `body` is abstract and has no body here

    default void missing(); //~ JK0169:18 `missing` has no body

    static void shared(); //~ JK0169:17 `shared` has no body

    private void hidden(); //~ JK0169:18 `hidden` has no body

    protected void some(); //~ JK0168:5 `protected` does not apply to a method of an interface

    final void closed(); //~ JK0168:5 `final` does not apply to a method of an interface

    default static void both() {} //~ JK0168:25 `default` and `static` exclude each other

    private int fine() {
      return 1;
    }
  }

  static class Outside {
    default void given() {} //~ JK0168:5 `default` does not apply to a method
  }

  interface Objects {
    default boolean equals(Object other) { //~ JK0266:21 `equals(Object)` of `Objects` cannot take the place of the one of `Object`: it is a default, and every class has that one already
      return true;
    }
  }

  abstract static class Using implements Face {
    public void plain() {
      fine(); //~ JK0102:7 `Using` has no method `fine`
    }
  }
}
