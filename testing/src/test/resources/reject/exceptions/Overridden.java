import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Overridden {
  static class Base {
    void none() {}

    void some() throws IOException {}

    void two() throws EOFException, FileNotFoundException {}

    void any() throws Exception {}

    void unchecked() throws IllegalStateException {}

    static void hidden() throws IOException {}

    private void own() {}
  }

  static class Narrower extends Base {
    void none() throws RuntimeException, Error {}

    void some() throws EOFException, FileNotFoundException {}

    void two() throws EOFException {}

    void any() throws IOException, InterruptedException {}

    void unchecked() throws NullPointerException {}

    static void hidden() {}

    private void own() throws Exception {}
  }

  static class Wider extends Base {
    void none() throws IOException {} //~ JK0266:10 `none()` of `Wider` cannot take the place of the one of `Base`: it may throw `IOException`, and that one does not declare it

    void some() throws IOException, InterruptedException {} //~ JK0266:10 `some()` of `Wider` cannot take the place of the one of `Base`: it may throw `InterruptedException`, and that one does not declare it

    void two() throws IOException {} //~ JK0266:10 `two()` of `Wider` cannot take the place of the one of `Base`: it may throw `IOException`, and that one does not declare it

    void any() throws Throwable {} //~ JK0266:10 `any()` of `Wider` cannot take the place of the one of `Base`: it may throw `Throwable`, and that one does not declare it

    void unchecked() throws Exception {} //~ JK0266:10 `unchecked()` of `Wider` cannot take the place of the one of `Base`: it may throw `Exception`, and that one does not declare it

    static void hidden() throws Exception {} //~ JK0266:17 `hidden()` of `Wider` cannot take the place of the one of `Base`: it may throw `Exception`, and that one does not declare it
  }

  static class Below extends Narrower {
    void some() throws IOException {} //~ JK0266:10 `some()` of `Below` cannot take the place of the one of `Narrower`: it may throw `IOException`, and that one does not declare it

    void two() throws FileNotFoundException {} //~ JK0266:10 `two()` of `Below` cannot take the place of the one of `Narrower`: it may throw `FileNotFoundException`, and that one does not declare it

    void any() throws Exception {} //~ JK0266:10 `any()` of `Below` cannot take the place of the one of `Narrower`: it may throw `Exception`, and that one does not declare it
  }

  interface Reads {
    int read() throws IOException;

    default int readTwice() throws IOException {
      return read() + read();
    }
  }

  interface Quiet {
    int read();
  }

  static class ReadsWell implements Reads, Quiet {
    public int read() {
      return 1;
    }

    public int readTwice() {
      return 2;
    }
  }

  static class ReadsBadly implements Reads, Quiet {
    public int read() throws IOException { //~ JK0266:16 `read()` of `ReadsBadly` cannot take the place of the one of `Quiet`: it may throw `IOException`, and that one does not declare it
      return 1;
    }

    public int readTwice() throws Exception { //~ JK0266:16 `readTwice()` of `ReadsBadly` cannot take the place of the one of `Reads`: it may throw `Exception`, and that one does not declare it
      return 2;
    }
  }

  static class HasRead {
    public int read() throws IOException {
      return 1;
    }
  }

  static class Pairs extends HasRead implements Reads {}

  static class PairsBadly extends HasRead implements Quiet {} //~ JK0266:16 `read()` of `HasRead` cannot take the place of the one of `Quiet`: it may throw `IOException`, and that one does not declare it

  static class Closes implements AutoCloseable {
    public void close() throws InterruptedException {}
  }

  static class ClosesBadly implements Closeable {
    public void close() throws InterruptedException {} //~ JK0266:17 `close()` of `ClosesBadly` cannot take the place of the one of `Closeable`: it may throw `InterruptedException`, and that one does not declare it
  }

  static class ClosesWorse implements AutoCloseable {
    public void close() throws Throwable {} //~ JK0266:17 `close()` of `ClosesWorse` cannot take the place of the one of `AutoCloseable`: it may throw `Throwable`, and that one does not declare it
  }

  static class Text {
    public String toString() throws IOException { //~ JK0266:19 `toString()` of `Text` cannot take the place of the one of `Object`: it may throw `IOException`, and that one does not declare it
      return "";
    }

    public int hashCode() throws IllegalStateException {
      return 1;
    }

    public boolean equals(Object other) throws Exception { //~ JK0266:20 `equals(Object)` of `Text` cannot take the place of the one of `Object`: it may throw `Exception`, and that one does not declare it
      return true;
    }
  }

  interface Narrows extends Reads {
    int read() throws EOFException;
  }

  interface Widens extends Narrows {
    int read() throws FileNotFoundException; //~ JK0266:9 `read()` of `Widens` cannot take the place of the one of `Narrows`: it may throw `FileNotFoundException`, and that one does not declare it
  }

  enum Kind {
    A {
      void run() throws IOException {} //~ JK0266:12 `run()` of `<anonymous Kind>` cannot take the place of the one of `Kind`: it may throw `IOException`, and that one does not declare it
    },
    B {
      void run() {}
    };

    void run() {}
  }

  static Object anonymous() {
    return new Reads() {
      public int read() throws Exception { //~ JK0266:18 `read()` of `<anonymous Reads>` cannot take the place of the one of `Reads`: it may throw `Exception`, and that one does not declare it
        return 1;
      }
    };
  }
}
