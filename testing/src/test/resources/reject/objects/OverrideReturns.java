class OverrideReturns {
  static class Animal {}

  static class Bird extends Animal {}

  static class Base {
    int number() {
      return 1;
    }

    Bird bird() {
      return null;
    }

    void nothing() {}

    Object object() {
      return null;
    }

    int[] numbers() {
      return null;
    }

    static long shared() {
      return 2;
    }

    private int own() {
      return 3;
    }
  }

  static class Derived extends Base {
    long number() { //~ JK0266:10 `number()` of `Derived` cannot take the place of the one of `Base`: it gives `long`, and that one `int`
      return 1;
    }

    Animal bird() { //~ JK0266:12 `bird()` of `Derived` cannot take the place of the one of `Base`: it gives `Animal`, and that one `Bird`
      return null;
    }

    int nothing() { //~ JK0266:9 `nothing()` of `Derived` cannot take the place of the one of `Base`: it gives `int`, and that one `void`
      return 0;
    }

    int object() { //~ JK0266:9 `object()` of `Derived` cannot take the place of the one of `Base`: it gives `int`, and that one `Object`
      return 0;
    }

    long[] numbers() { //~ JK0266:12 `numbers()` of `Derived` cannot take the place of the one of `Base`: it gives `long[]`, and that one `int[]`
      return null;
    }

    static int shared() { //~ JK0266:16 `shared()` of `Derived` cannot take the place of the one of `Base`: it gives `int`, and that one `long`
      return 2;
    }

    String own() {
      return null;
    }
  }

  static class Fine extends Base {
    String object() {
      return null;
    }
  }

  interface Giving {
    Bird bird();
  }

  abstract static class Given implements Giving {
    public Animal bird() { //~ JK0266:19 `bird()` of `Given` cannot take the place of the one of `Giving`: it gives `Animal`, and that one `Bird`
      return null;
    }
  }

  interface Counting {
    int count();
  }

  interface Naming {
    String count();
  }

  interface Both extends Counting, Naming {} //~ JK0266:13 `Both` inherits methods `count()` with results that do not go together
}
