class FunctionalAnnotations {
  @FunctionalInterface
  interface Good {
    int run(int n);

    boolean equals(Object other);

    default void more() {}

    static void still() {}
  }

  @FunctionalInterface //~ JK0260:3 `None` is no interface with exactly one method to implement
  interface None {}

  @FunctionalInterface //~ JK0260:3 `Two` is no interface with exactly one method to implement
  interface Two {
    void first();

    void second();
  }

  @FunctionalInterface //~ JK0260:3 `Defaults` is no interface with exactly one method to implement
  interface Defaults {
    default void run() {}
  }

  @FunctionalInterface //~ JK0260:3 `Abstract` is no interface with exactly one method to implement
  abstract static class Abstract {
    abstract void run();
  }

  @FunctionalInterface //~ JK0260:3 `Merged` is no interface with exactly one method to implement
  interface Merged extends Good {
    void other();
  }

  @FunctionalInterface
  interface Generic {
    <T> T run(T t);
  }

  @FunctionalInterface //~ JK0260:3 `OnlyObject` is no interface with exactly one method to implement
  interface OnlyObject {
    int hashCode();
  }

  @FunctionalInterface
  interface Cloning {
    Object clone();
  }

  @FunctionalInterface //~ JK0260:3 `Hiding` is no interface with exactly one method to implement
  interface Hiding extends Good {
    @Override
    default int run(int n) {
      return n;
    }
  }

  @FunctionalInterface //~ JK0260:3 `Colour` is no interface with exactly one method to implement
  enum Colour {
    RED
  }
}
