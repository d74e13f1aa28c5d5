class PrivateAccess {
  static void f(PrivateThings things, MoreThings more) {
    int a = things.number; //~ JK0106:20 field `number` of `PrivateThings` is private and cannot be named here
    things.method(); //~ JK0106:12 method `method()` of `PrivateThings` is private and cannot be named here
    int b = PrivateThings.shared; //~ JK0106:27 field `shared` of `PrivateThings` is private and cannot be named here
    PrivateThings.run(1); //~ JK0106:19 method `run(int)` of `PrivateThings` is private and cannot be named here
    PrivateThings c = new PrivateThings(1); //~ JK0104:27 `PrivateThings()` does not take the arguments `(int)`
    PrivateThings.Inside d = null; //~ JK0106:5 type `Inside` is private and cannot be named here
    things.number++; //~ JK0106:12 field `number` of `PrivateThings` is private and cannot be named here
    more.open = more.near;
    int e = more.number; //~ JK0106:18 field `number` of `PrivateThings` is private, and no member of `MoreThings`
  }
}

class PrivateThings {
  private int number;
  private static int shared;
  protected int open;
  int near;

  PrivateThings() {}

  private PrivateThings(int number) {
    this.number = number;
  }

  private void method() {}

  private static void run(int value) {}

  private static class Inside {}

  int of(MoreThings more) {
    return more.number; //~ JK0106:17 field `number` of `PrivateThings` is private, and no member of `MoreThings`
  }

  int above(MoreThings more) {
    return ((PrivateThings) more).number;
  }
}

class MoreThings extends PrivateThings {
  MoreThings() {
    super(1); //~ JK0104:5 `PrivateThings()` does not take the arguments `(int)`
  }

  MoreThings(int a) {
    super.method(); //~ JK0106:11 method `method()` of `PrivateThings` is private and cannot be named here
    number = a; //~ JK0106:5 field `number` of `PrivateThings` is private and cannot be named here
    open = near = a;
  }
}
