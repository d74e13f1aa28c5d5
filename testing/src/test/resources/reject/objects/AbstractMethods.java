class AbstractMethods {
  abstract static class Base {
    abstract void bare();

    abstract void body() {} //~ JK0169:19 `body` is abstract and has no body here

    void missing(); //~ JK0169:10 `missing` has no body

    abstract final void closed(); //~ JK0168:5 `abstract` and `final` exclude each other

    private abstract void hidden(); //~ JK0168:27 `abstract` and `private` exclude each other

    abstract static void shared(); //~ JK0168:26 `abstract` and `static` exclude each other

    abstract synchronized void locked(); //~ JK0168:32 `abstract` and `synchronized` exclude each other

    abstract strictfp double exact(); //~ JK0168:30 `abstract` and `strictfp` exclude each other

    static int alsoMissing(int value); //~ JK0169:16 `alsoMissing` has no body
  }

  static class Concrete { //~ JK0265:16 `Concrete` does not implement `value()` of `Concrete`
    abstract int value();
  }

  abstract static class Below extends Base {
    void bare() {
      super.bare(); //~ JK0267:7 `bare()` is abstract: there is nothing to call
    }
  }
}
