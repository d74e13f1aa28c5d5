import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Caught {
  static class Base extends Exception {}

  static class Derived extends Base {}

  static class Other extends Exception {}

  static void mayFail(int kind) throws Base, IOException {
    if (kind == 1) {
      throw new Derived();
    }
  }

  static void onlyDerived() throws Derived {}

  static void never() {
    try {
      int a = 1;
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
    }
    try {
      mayFail(1);
    } catch (Base e) {
    } catch (IOException e) {
    } catch (Other e) { //~ JK0206:7 `Other` is never thrown by what this `try` contains
    }
    try {
      onlyDerived();
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
    } catch (Base e) {
    }
    try {
      throw new Base();
    } catch (Derived e) {
    } catch (Base e) {
    } finally {
    }
    try {
      new Caught();
    } catch (Base e) { //~ JK0206:7 `Base` is never thrown by what this `try` contains
    } catch (Derived e) { //~ JK0207:7 `Derived` is caught before already
    } catch (RuntimeException e) {
    } catch (Error e) {
    } catch (Exception e) {
    } catch (Throwable e) {
    }
    try {
    } catch (InterruptedException //~ JK0206:7 `InterruptedException` is never thrown by what this `try` contains
        e) {
    }
  }

  static void before() {
    try {
      mayFail(1);
    } catch (Exception e) {
    } catch (RuntimeException e) { //~ JK0207:7 `RuntimeException` is caught before already
    } catch (IOException e) { //~ JK0207:7 `IOException` is caught before already
    } catch (Throwable e) {
    } catch (Error e) { //~ JK0207:7 `Error` is caught before already
    }
    try {
      mayFail(2);
    } catch (Base e) {
    } catch (Derived e) { //~ JK0207:7 `Derived` is caught before already
    } catch (IOException e) {
    } catch (IOException e) { //~ JK0207:7 `IOException` is caught before already
    } catch (EOFException e) { //~ JK0207:7 `EOFException` is caught before already
    }
    try {
    } catch (IllegalArgumentException e) {
    } catch (NumberFormatException e) { //~ JK0207:7 `NumberFormatException` is caught before already
    } catch (IllegalArgumentException e) { //~ JK0207:7 `IllegalArgumentException` is caught before already
    } catch (RuntimeException e) {
    } catch (ArithmeticException e) { //~ JK0207:7 `ArithmeticException` is caught before already
    }
    try {
    } catch (Throwable e) {
    } catch (Exception e) { //~ JK0207:7 `Exception` is caught before already
    } catch (RuntimeException e) { //~ JK0207:7 `RuntimeException` is caught before already
    }
  }

  static void alternatives() {
    try {
      mayFail(1);
    } catch (Base | IOException e) {
    } catch (Derived | EOFException e) { //~ JK0207:14 `Derived` is caught before already //~ JK0207:24 `EOFException` is caught before already
    }
    try {
      mayFail(1);
    } catch (Derived | FileNotFoundException e) {
    } catch (Base
        | IOException
        | Other e) { //~ JK0206:11 `Other` is never thrown by what this `try` contains
    }
    try {
    } catch (IOException | RuntimeException e) { //~ JK0206:14 `IOException` is never thrown by what this `try` contains
    } catch (IllegalStateException //~ JK0207:14 `IllegalStateException` is caught before already
        | Base e) { //~ JK0206:11 `Base` is never thrown by what this `try` contains
    }
  }

  static void leftover() {
    try {
      mayFail(1); //~ JK0205:7 `mayFail(int)` may throw `Base`, which nothing here catches or declares
    } catch (Derived | EOFException e) {
    }
    try {
      try {
        mayFail(1); //~ JK0205:9 `mayFail(int)` may throw `IOException`, which nothing here catches or declares
      } catch (Base e) {
      }
    } catch (EOFException e) {
    } catch (Base e) { //~ JK0206:7 `Base` is never thrown by what this `try` contains
    }
    try {
      mayFail(3);
    } catch (Base e) {
      mayFail(4); //~ JK0205:7 `mayFail(int)` may throw `Base`, which nothing here catches or declares
    } catch (IOException e) {
      throw new Other(); //~ JK0205:7 this throws `Other`, which nothing here catches or declares
    } finally {
      onlyDerived(); //~ JK0205:7 `onlyDerived()` may throw `Derived`, which nothing here catches or declares
    }
  }

  static void nested() {
    try {
      try {
        mayFail(1);
      } finally {
        onlyDerived();
      }
    } catch (IOException e) {
    } catch (Derived e) {
    } catch (Base e) {
    } catch (Other e) { //~ JK0206:7 `Other` is never thrown by what this `try` contains
    }
    try {
      try {
        mayFail(1);
      } catch (IOException e) {
        throw new Other();
      }
    } catch (Other e) {
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
    } catch (Base e) {
    }
    try {
      Runner runner =
          new Runner() {
            public void run() throws IOException {
              mayFail(1); //~ JK0205:15 `mayFail(int)` may throw `Base`, which nothing here catches or declares
            }
          };
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
    }
  }

  interface Runner {
    void run() throws IOException;
  }
}
