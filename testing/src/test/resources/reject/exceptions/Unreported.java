import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

class Unreported {
  static class Own extends Exception {
    Own() {}

    Own(int depth) throws IOException {
      if (depth > 3) {
        throw new IOException();
      }
    }
  }

  static class Quiet extends RuntimeException {}

  static int read() throws IOException {
    return 1;
  }

  static int readMore(int count) throws IOException, InterruptedException {
    return count;
  }

  static void thrown(int kind) {
    if (kind == 0) {
      throw new IOException(); //~ JK0205:7 this throws `IOException`, which nothing here catches or declares
    }
    if (kind == 1) {
      throw new Own(); //~ JK0205:7 this throws `Own`, which nothing here catches or declares
    }
    if (kind == 2) {
      throw new Quiet();
    }
    if (kind == 3) {
      throw new Error();
    }
    if (kind == 4) {
      throw new UncheckedIOException(new IOException());
    }
    if (kind == 5) {
      throw null;
    }
    throw new Throwable(); //~ JK0205:5 this throws `Throwable`, which nothing here catches or declares
  }

  static void called() {
    read(); //~ JK0205:5 `read()` may throw `IOException`, which nothing here catches or declares
    int a = read() + read(); //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares //~ JK0205:22 `read()` may throw `IOException`, which nothing here catches or declares
    int b =
        read() //~ JK0205:9 `read()` may throw `IOException`, which nothing here catches or declares
            + readMore(read()); //~ JK0205:15 `readMore(int)` may throw `IOException`, which nothing here catches or declares //~ JK0205:24 `read()` may throw `IOException`, which nothing here catches or declares
    int[] c = {read(), 2}; //~ JK0205:16 `read()` may throw `IOException`, which nothing here catches or declares
    c[read()] = 1; //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    c[0] += read(); //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares
    boolean d = read() == 1 && read() == 2; //~ JK0205:17 `read()` may throw `IOException`, which nothing here catches or declares //~ JK0205:32 `read()` may throw `IOException`, which nothing here catches or declares
    int e = d ? read() : 0; //~ JK0205:17 `read()` may throw `IOException`, which nothing here catches or declares
    int f = (int) (long) read(); //~ JK0205:26 `read()` may throw `IOException`, which nothing here catches or declares
    new Own();
    Object g = new Own(read()); //~ JK0205:16 `new Own(int)` may throw `IOException`, which nothing here catches or declares //~ JK0205:24 `read()` may throw `IOException`, which nothing here catches or declares
    new Object().equals(new Own(1)); //~ JK0205:25 `new Own(int)` may throw `IOException`, which nothing here catches or declares
  }

  static int returned() {
    return read(); //~ JK0205:12 `read()` may throw `IOException`, which nothing here catches or declares
  }

  static void conditions() {
    if (read() == 1) { //~ JK0205:9 `read()` may throw `IOException`, which nothing here catches or declares
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    }
    while (read() == 1) { //~ JK0205:12 `read()` may throw `IOException`, which nothing here catches or declares
      break;
    }
    do {
      continue;
    } while (read() == 1); //~ JK0205:14 `read()` may throw `IOException`, which nothing here catches or declares
    for (int i = read(); i < read(); i += read()) { //~ JK0205:18 `read()` may throw `IOException`, which nothing here catches or declares //~ JK0205:30 `read()` may throw `IOException`, which nothing here catches or declares //~ JK0205:43 `read()` may throw `IOException`, which nothing here catches or declares
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    }
    for (int x : new int[read()]) { //~ JK0205:26 `read()` may throw `IOException`, which nothing here catches or declares
      x++;
    }
    switch (read()) { //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares
      case 1:
        read(); //~ JK0205:9 `read()` may throw `IOException`, which nothing here catches or declares
        break;
      default:
        break;
    }
    int s =
        switch (1) {
          case 1 -> read(); //~ JK0205:21 `read()` may throw `IOException`, which nothing here catches or declares
          case 2 -> {
            read(); //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares
            yield read(); //~ JK0205:19 `read()` may throw `IOException`, which nothing here catches or declares
          }
          default -> throw new IOException(); //~ JK0205:22 this throws `IOException`, which nothing here catches or declares
        };
    assert read() == 1 : read(); //~ JK0205:12 `read()` may throw `IOException`, which nothing here catches or declares //~ JK0205:26 `read()` may throw `IOException`, which nothing here catches or declares
    synchronized (new Own(1)) { //~ JK0205:19 `new Own(int)` may throw `IOException`, which nothing here catches or declares
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    }
  }

  static void tooNarrow() throws EOFException, FileNotFoundException {
    read(); //~ JK0205:5 `read()` may throw `IOException`, which nothing here catches or declares
    throw new IOException(); //~ JK0205:5 this throws `IOException`, which nothing here catches or declares
  }

  static void wideEnough() throws Exception {
    read();
    readMore(1);
    throw new Own(2);
  }

  static void declared() throws IOException {
    read();
    readMore(1); //~ JK0205:5 `readMore(int)` may throw `InterruptedException`, which nothing here catches or declares
    new Own(1);
    throw new Own(); //~ JK0205:5 this throws `Own`, which nothing here catches or declares
  }

  static void inLabel() {
    label:
    {
      if (read() == 1) { //~ JK0205:11 `read()` may throw `IOException`, which nothing here catches or declares
        break label;
      }
      throw new FileNotFoundException("missing"); //~ JK0205:7 this throws `FileNotFoundException`, which nothing here catches or declares
    }
  }

  void instance() {
    this.inner(); //~ JK0205:10 `inner()` may throw `Own`, which nothing here catches or declares
    inner(); //~ JK0205:5 `inner()` may throw `Own`, which nothing here catches or declares
    Unreported.read(); //~ JK0205:16 `read()` may throw `IOException`, which nothing here catches or declares
  }

  private void inner() throws Own {}

  static void chosen(boolean first) {
    throw first ? new EOFException() : new FileNotFoundException(); //~ JK0205:5 this throws `IOException`, which nothing here catches or declares
  }

  static void chosenMixed(boolean first) {
    throw first ? new Quiet() : new Own(); //~ JK0205:5 this throws `Exception`, which nothing here catches or declares
  }

  static void chosenQuiet(boolean first) {
    throw first ? new Quiet() : new IllegalStateException();
  }

  static void held(Exception e, RuntimeException r, Throwable t) {
    if (e != null) {
      throw e; //~ JK0205:7 this throws `Exception`, which nothing here catches or declares
    }
    if (r != null) {
      throw r;
    }
    if (t != null) {
      throw (Error) t;
    }
    throw (IOException) e; //~ JK0205:5 this throws `IOException`, which nothing here catches or declares
  }
}
