class FinalMethods {
  static class Base {
    final int fixed() {
      return 1;
    }

    final void take(int value) {}

    static final int shared() {
      return 2;
    }

    private final int own() {
      return 3;
    }
  }

  static class Derived extends Base {
    int fixed() { //~ JK0266:9 `fixed()` of `Derived` cannot take the place of the one of `Base`: it takes the place of a final one
      return 10;
    }

    void take(long value) {}

    static int shared() { //~ JK0266:16 `shared()` of `Derived` cannot take the place of the one of `Base`: it takes the place of a final one
      return 20;
    }

    int own() {
      return 30;
    }
  }

  static class Deeper extends Derived {
    final void take(int value) {} //~ JK0266:16 `take(int)` of `Deeper` cannot take the place of the one of `Base`: it takes the place of a final one

    final int own() {
      return 300;
    }
  }

  interface Taking {
    void take(int value);
  }

  static class Both extends Base implements Taking { //~ JK0266:16 `take(int)` of `Base` cannot take the place of the one of `Taking`: it is package-private, and that one is public
  }
}
