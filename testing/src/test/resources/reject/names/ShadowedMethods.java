import static java.lang.Math.abs;
import static java.lang.Math.max;

class ShadowedMethods {
  static int max(String a) {
    return 1;
  }

  void own(int a) {}

  void own(String a) {}

  static void shared(int a) {}

  int f() {
    return max(1, 2) + abs(-1) + max("a"); //~ JK0104:12 `max(String)` does not take the arguments `(int, int)`
  }

  class Inner {
    void own(boolean a) {}

    int abs() {
      return 1;
    }

    void g() {
      own(true);
      own(1); //~ JK0104:7 `own(boolean)` does not take the arguments `(int)`
      own("a"); //~ JK0104:7 `own(boolean)` does not take the arguments `(String)`
      ShadowedMethods.this.own(1);
      shared(1);
      abs();
      abs(-1); //~ JK0104:7 `abs()` does not take the arguments `(int)`
      Math.abs(-1);
    }
  }

  static class Nested {
    static void shared(String a) {}

    void g() {
      shared("a");
      shared(1); //~ JK0104:7 `shared(String)` does not take the arguments `(int)`
      ShadowedMethods.shared(1);
      own(1); //~ JK0111:7 `own(int)` needs an instance of `ShadowedMethods`, and there is none here
    }
  }

  void h() {
    new Object() {
      void own(double d) {}

      void i() {
        own(1.0);
        own("a"); //~ JK0104:9 `own(double)` does not take the arguments `(String)`
        toString();
        equals(); //~ JK0104:9 `equals(Object)` does not take the arguments `()`
      }
    };
    class Local {
      String toString(int x) {
        return toString() + own(1); //~ JK0162:29 this has no value
      }

      int hashCode(int x) {
        return hashCode("a"); //~ JK0104:16 no `hashCode` takes the arguments `(String)`
      }
    }
  }
}
