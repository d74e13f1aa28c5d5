import java.io.*;

class CommonMistakes {
  static class Mine extends Exception {
    Mine(String message) {
      super(message);
    }
  }

  static class Other extends RuntimeException {
    private Other() {}
  }

  static class Plain {}

  static void mine() throws Mine {
    throw new Mine("a");
  }

  static void a() throws Mine {
    throw new Mine(); //~ JK0104:15 `Mine(String)` does not take the arguments `()`
  }

  static void b() {
    throw Mine("a"); //~ JK0102:11 `CommonMistakes` has no method `Mine`
  }

  static void c() {
    throw new Plain(); //~ JK0150:11 `Plain` is no `Throwable`
  }

  static void d() throws Plain {} //~ JK0150:26 `Plain` is no `Throwable`

  static void e() throws Mine, Missing {} //~ JK0101:32 there is no type `Missing`

  static void g(Exception e) {
    String s = e.message; //~ JK0106:18 field `message` of `Throwable` is package-private and cannot be named here
    int i = e.getMessage(); //~ JK0150:13 `String` cannot become `int` here
    Throwable t = e.cause(); //~ JK0102:21 `Exception` has no method `cause`
    e.getStackTrace().length(); //~ JK0102:23 `length` without `()`
    e.getStackTrace()[0].getLine(); //~ JK0102:26 `StackTraceElement` has no method `getLine`
    throw e.getMessage(); //~ JK0150:11 `String` is no `Throwable`
  }

  static void h() {
    try {
      mine();
    } catch (Mine | Other e) {
    }
  }

  static void i() {
    try {
      mine();
    } catch (Mine e) {
      int e = 1; //~ JK0107:11 variable `e` is declared already
    } finally {
      e.printStackTrace(); //~ JK0100:7 nothing named `e` is in scope
    }
  }

  static void j() {
    try {
      mine();
    } catch (String e) { //~ JK0150:14 `String` is no `Throwable`
    } catch (Plain | Mine e) { //~ JK0150:14 `Plain` is no `Throwable`
    } catch (Mine | Exception e) { //~ JK0207:14 `Mine` is caught before already //~ JK0173:21 `Exception` includes `Mine`, so that one of the two is enough
    }
  }

  static void k() {
    try (String s = "a") { //~ JK0150:17 `String` is no `AutoCloseable`, so `try` cannot close it
      s.length();
    }
    try (Reader r = new StringReader("a"); int x = 1) { //~ JK0205:17 closing `r` may throw `IOException`, which nothing here catches or declares //~ JK0150:48 `int` is no `AutoCloseable`, so `try` cannot close it
      r.read(); //~ JK0205:9 `read()` may throw `IOException`, which nothing here catches or declares
    }
  }

  static int l() throws Exception {
    mine(1); //~ JK0104:5 `mine()` does not take the arguments `(int)`
    return 1;
  }
}
