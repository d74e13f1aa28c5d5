class ConflictingDefaults {
  interface Left {
    default int value() {
      return 1;
    }
  }

  interface Right {
    default int value() {
      return 2;
    }
  }

  interface Bare {
    int value();
  }

  interface Lower extends Left {
    default int value() {
      return 3;
    }
  }

  static class Both implements Left, Right {} //~ JK0265:16 `Both` inherits `value()` from `Left` and `Right`, and has to say which

  interface Joined extends Right, Left {} //~ JK0265:13 `Joined` inherits `value()` from `Right` and `Left`, and has to say which

  abstract static class Mixed implements Left, Bare {} //~ JK0265:25 `Mixed` inherits `value()` from `Left` and `Bare`, and has to say which

  static class Fine implements Left, Lower {}

  static class Chosen implements Left, Right {
    public int value() {
      return Left.super.value() + Right.super.value();
    }
  }

  static class Far extends Chosen {
    public int value() {
      return Left.super.value(); //~ JK0150:14 `Left` is no direct superinterface of `Far`
    }
  }

  static class Skipping implements Lower {
    public int value() {
      return Left.super.value(); //~ JK0150:14 `Left` is no direct superinterface of `Skipping`
    }
  }

  static class Abstract implements Bare {
    public int value() {
      return Bare.super.value(); //~ JK0267:14 `value()` is abstract: there is nothing to call
    }
  }

  static class Redundant implements Left, Lower {
    public int value() {
      return Left.super.value(); //~ JK0150:14 `Redundant` inherits from `Left` by another supertype too, whose methods come first
    }
  }
}
