import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Types {
  static class Plain {}

  static class Closing {
    public void close() {}
  }

  static class Resource implements AutoCloseable {
    public void close() {}
  }

  void throwsPlain() throws Plain {} //~ JK0150:29 `Plain` is no `Throwable`

  void throwsString() throws String, IOException {} //~ JK0150:30 `String` is no `Throwable`

  void throwsUnknown() throws Missing {} //~ JK0101:31 there is no type `Missing`

  Types() throws Object {} //~ JK0150:18 `Object` is no `Throwable`

  abstract static class Abstract {
    abstract void run() throws Plain; //~ JK0150:32 `Plain` is no `Throwable`
  }

  interface Face {
    void run() throws Plain, Runner; //~ JK0150:23 `Plain` is no `Throwable` //~ JK0150:30 `Runner` is no `Throwable`
  }

  interface Runner {}

  static void thrown(Object o, int i, Runner r, Throwable t) throws Throwable {
    if (i == 1) {
      throw new Plain(); //~ JK0150:13 `Plain` is no `Throwable`
    }
    if (i == 2) {
      throw o; //~ JK0150:13 `Object` is no `Throwable`
    }
    if (i == 3) {
      throw i; //~ JK0150:13 `int` is no `Throwable`
    }
    if (i == 4) {
      throw "text"; //~ JK0150:13 `String` is no `Throwable`
    }
    if (i == 5) {
      throw r; //~ JK0150:13 `Runner` is no `Throwable`
    }
    if (i == 6) {
      throw (IOException) t;
    }
    if (i == 7) {
      throw unknown; //~ JK0100:13 nothing named `unknown` is in scope
    }
    if (i == 8) {
      throw nothing(); //~ JK0162:13 this has no value
    }
    if (i == 9) {
      throw new int[1]; //~ JK0150:13 `int[]` is no `Throwable`
    }
    throw t;
  }

  static void nothing() {}

  static void caught() {
    try {
    } catch (Plain e) { //~ JK0150:14 `Plain` is no `Throwable`
    } catch (int e) { //~ JK0150:14 `int` is no `Throwable`
    } catch (String | IllegalStateException e) { //~ JK0150:14 `String` is no `Throwable`
    } catch (Object e) { //~ JK0150:14 `Object` is no `Throwable`
    } catch (Missing e) { //~ JK0101:14 there is no type `Missing`
    } catch (Exception[] e) { //~ JK0150:14 `Exception[]` is no `Throwable`
    } catch (Runner e) { //~ JK0150:14 `Runner` is no `Throwable`
    } catch (Throwable e) {
    }
  }

  static void related() {
    try {
    } catch (RuntimeException | IllegalStateException e) { //~ JK0173:33 `RuntimeException` includes `IllegalStateException`, so that one of the two is enough
    }
    try {
    } catch (IllegalArgumentException | NumberFormatException | Error e) { //~ JK0173:41 `IllegalArgumentException` includes `NumberFormatException`, so that one of the two is enough
    }
    try {
    } catch (NumberFormatException
        | IllegalStateException
        | IllegalArgumentException e) { //~ JK0173:11 `IllegalArgumentException` includes `NumberFormatException`, so that one of the two is enough
    } catch (Error
        | Error e) { //~ JK0173:11 `Error` includes `Error`, so that one of the two is enough
    }
    try {
      throw new IOException();
    } catch (IOException | EOFException | FileNotFoundException e) { //~ JK0173:28 `IOException` includes `EOFException`, so that one of the two is enough //~ JK0173:43 `IOException` includes `FileNotFoundException`, so that one of the two is enough
    }
  }

  static void multipleAssigned() {
    try {
    } catch (IllegalStateException | Error e) {
      Throwable t = e;
      RuntimeException r = e; //~ JK0150:28 `Throwable` cannot become `RuntimeException` here
      e.printNothing(); //~ JK0102:9 `Throwable` has no method `printNothing`
      String s = e.getMessage();
    }
    try {
    } catch (IllegalStateException | ArithmeticException e) {
      RuntimeException r = e;
      IllegalStateException s = e; //~ JK0150:33 `RuntimeException` cannot become `IllegalStateException` here
    }
  }

  static void resources(Closing closing, Resource resource, Object object) throws Exception {
    try (Closing c = closing) { //~ JK0150:18 `Closing` is no `AutoCloseable`, so `try` cannot close it
    }
    try (closing) { //~ JK0150:10 `Closing` is no `AutoCloseable`, so `try` cannot close it
    }
    try (Object o = resource) { //~ JK0150:17 `Object` is no `AutoCloseable`, so `try` cannot close it
    }
    try (Resource r = object) { //~ JK0150:23 `Object` cannot become `Resource` here
    }
    try (String s = null) { //~ JK0150:17 `String` is no `AutoCloseable`, so `try` cannot close it
    }
    try (var v = closing) { //~ JK0150:14 `Closing` is no `AutoCloseable`, so `try` cannot close it
    }
    try (var v = null) { //~ JK0160:14 `null` gives `var` no type: write the type
    }
    try (int i = 1) { //~ JK0150:14 `int` is no `AutoCloseable`, so `try` cannot close it
    }
    try (AutoCloseable a = resource;
        object) { //~ JK0150:9 `Object` is no `AutoCloseable`, so `try` cannot close it
    }
    try (Resource r = resource) {
      r = null; //~ JK0158:7 `r` is final and cannot be assigned
    }
    try (final Resource r = resource) {
      r = resource; //~ JK0158:7 `r` is final and cannot be assigned
    }
    try (missing) { //~ JK0100:10 nothing named `missing` is in scope
    }
    try (resource.field) { //~ JK0103:19 `Resource` has no field `field`
    }
  }

  static void names(int taken, Resource resource) {
    try (Resource taken = resource) { //~ JK0107:19 variable `taken` is declared already
    }
    try {
      int inTry = 1;
    } catch (RuntimeException taken) { //~ JK0107:31 variable `taken` is declared already
    } finally {
      inTry = 2; //~ JK0100:7 nothing named `inTry` is in scope
    }
    try (Resource a = resource;
        Resource a = resource) { //~ JK0107:18 variable `a` is declared already
      int a = 1; //~ JK0107:11 variable `a` is declared already
    } catch (Error e) {
      int e = 2; //~ JK0107:11 variable `e` is declared already
      a.close(); //~ JK0100:7 nothing named `a` is in scope
    } finally {
      e = null; //~ JK0100:7 nothing named `e` is in scope
      a.close(); //~ JK0100:7 nothing named `a` is in scope
    }
    try (Resource b = c; //~ JK0100:23 nothing named `c` is in scope
        Resource c = b) {
    }
    try {
      int x = 1;
    } catch (RuntimeException x) {
    } catch (Error x) {
    } finally {
      int x = 2;
    }
    e.getMessage(); //~ JK0100:5 nothing named `e` is in scope
  }

  static void locks(int number, Object object, String text, int[] array) {
    synchronized (number) { //~ JK0150:19 a lock is an object, and `int` is none
    }
    synchronized (null) { //~ JK0150:19 a lock is an object, and `null` is none
    }
    synchronized (object) {
      int object = 1; //~ JK0107:11 variable `object` is declared already
    }
    synchronized (text) {
    }
    synchronized (array) {
    }
    synchronized (array[0]) { //~ JK0150:19 a lock is an object, and `int` is none
    }
    synchronized (nothing()) { //~ JK0162:19 this has no value
    }
    synchronized (number > 1) { //~ JK0150:19 a lock is an object, and `boolean` is none
    }
  }

  static void details(int number, Object object) {
    assert number > 1 : nothing(); //~ JK0162:25 this has no value
    assert number : "text"; //~ JK0150:12 `int` cannot become `boolean` here
    assert !(object instanceof String text) : text; //~ JK0100:47 nothing named `text` is in scope
    assert number > 1 : missing; //~ JK0100:25 nothing named `missing` is in scope
    assert number > 1 : new Plain();
  }

  static void unknown() {
    try {
      missing(); //~ JK0102:7 `Types` has no method `missing`
    } catch (IOException e) {
    }
    try {
      new Missing(); //~ JK0101:11 there is no type `Missing`
    } catch (IOException e) {
    }
    try (Missing m = null) { //~ JK0101:10 there is no type `Missing`
    } catch (IOException e) {
    }
    try (missing) { //~ JK0100:10 nothing named `missing` is in scope
    } catch (IOException e) {
    }
    try {
      throw missing; //~ JK0100:13 nothing named `missing` is in scope
    } catch (EOFException | FileNotFoundException e) {
    }
    try {
      missing.run(); //~ JK0100:7 nothing named `missing` is in scope
      try {
        int a = 1;
      } finally {
        nothing();
      }
    } catch (IOException e) {
    }
    try {
      throw new IOException();
    } catch (Missing e) { //~ JK0101:14 there is no type `Missing`
    }
  }

  record Pair(int a, int b) {
    Pair(int a, int b) throws IOException { //~ JK0169:5 the canonical constructor of a record declares no exceptions
      this.a = a;
      this.b = b;
    }

    public int b() throws IllegalStateException { //~ JK0266:16 the accessor of the component `b` declares no exceptions
      return 1;
    }
  }
}
