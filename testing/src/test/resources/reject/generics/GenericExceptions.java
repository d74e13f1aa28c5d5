class GenericExceptions {
  static class Problem<T> extends Exception {} //~ JK0150:35 a class with type parameters is no exception: `catch` could not tell its objects apart

  static class Failure<T> extends Throwable {} //~ JK0150:35 a class with type parameters is no exception: `catch` could not tell its objects apart

  static class Plain extends RuntimeException {}

  class Inside<T> {
    class Nested extends Exception {} //~ JK0150:26 a class with type parameters is no exception: `catch` could not tell its objects apart
  }

  static <E extends Exception> void f(E exception) throws E {
    throw exception;
  }

  static <T> void wrong(T thing) {
    throw thing; //~ JK0150:11 `T` is no `Throwable`
  }

  static <T> void declared() throws T {} //~ JK0150:37 `T` is no `Throwable`

  static <T extends Runnable> void runnable(T thing) {
    throw thing; //~ JK0150:11 `T` is no `Throwable`
  }

  static <E extends Exception> void caught() {
    try {
      f(new Plain());
    } catch (E problem) { //~ JK0150:14 `catch` asks for a class, and nothing knows what `E` stands for
    }
  }

  static <E extends Exception> void multi() {
    try {
      f(new Plain());
    } catch (Plain | E problem) { //~ JK0150:22 `catch` asks for a class, and nothing knows what `E` stands for
    }
  }

  static class Local<T> {
    void f() {
      class Mine extends Exception {} //~ JK0150:26 a class with type parameters is no exception: `catch` could not tell its objects apart
      Object anonymous = new Exception() {}; //~ JK0150:30 a class with type parameters is no exception: `catch` could not tell its objects apart
    }
  }

  interface Thrower<E extends Exception> {
    void run() throws E;
  }

  static class Bad implements Thrower<String> { //~ JK0114:39 `String` is not within its bound: `E` extends `Exception`
    public void run() {}
  }

  static class Strings implements Thrower<Plain> {
    public void run() {}
  }
}
