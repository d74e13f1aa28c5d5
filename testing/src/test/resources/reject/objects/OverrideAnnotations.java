class OverrideAnnotations {
  interface Face {
    void wanted(int value);

    static void helper() {}
  }

  static class Base {
    private void own() {}

    static void shared() {}

    void take(Object value) {}
  }

  static class Derived extends Base implements Face {
    @Override //~ JK0264:5 `own()` overrides nothing
    void own() {}

    @Override //~ JK0264:5 `take(String)` overrides nothing
    void take(String value) {}

    @Override
    void take(Object value) {}

    @Override
    public void wanted(int value) {}

    @Override //~ JK0264:5 `wanted(long)` overrides nothing
    public void wanted(long value) {}

    @Override //~ JK0264:5 `helper()` overrides nothing
    public void helper() {}

    @Override //~ JK0264:5 `equals(Derived)` overrides nothing
    public boolean equals(Derived other) {
      return true;
    }
  }

  static class Hiding extends Base {
    @Override //~ JK0264:5 `shared()` overrides nothing
    static void shared() {}
  }
}
