import java.io.EOFException;
import java.io.IOException;

class Initializers {
  static int read() throws IOException {
    return 1;
  }

  static int wait(int time) throws InterruptedException {
    return time;
  }

  static class Statics {
    static int a = read(); //~ JK0205:20 `read()` may throw `IOException`, which nothing here catches or declares
    static int b = 1, c = read(), d = read(); //~ JK0205:27 `read()` may throw `IOException`, which nothing here catches or declares //~ JK0205:39 `read()` may throw `IOException`, which nothing here catches or declares
    static final int E;

    static {
      E = read(); //~ JK0205:11 `read()` may throw `IOException`, which nothing here catches or declares
      if (E == 2) {
        throw new IOException(); //~ JK0205:9 this throws `IOException`, which nothing here catches or declares
      }
    }

    static {
      try {
        read();
      } catch (IOException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    static Object object = new Object() {
      int x = read(); //~ JK0205:15 `read()` may throw `IOException`, which nothing here catches or declares

      int y() throws IOException {
        return read();
      }
    };
  }

  static class NoConstructor {
    int a = read(); //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares
    int b = 1;

    {
      b = read(); //~ JK0205:11 `read()` may throw `IOException`, which nothing here catches or declares
    }
  }

  static class Declares {
    int a = read();
    int b;

    {
      b = read();
    }

    Declares() throws IOException {}

    Declares(int x) throws Exception {}

    Declares(long x) throws IOException, InterruptedException {
      wait(1);
    }

    Declares(boolean x) throws IOException {
      this();
    }
  }

  static class OneDoesNot {
    int a = read();
    int b = Initializers.wait(2); //~ JK0205:26 `wait(int)` may throw `InterruptedException`, which nothing here catches or declares

    OneDoesNot() throws IOException, InterruptedException {}

    OneDoesNot(int x) throws IOException {}

    OneDoesNot(long x) throws Exception {
      this();
    }
  }

  static class Delegates {
    int a = read();

    Delegates() throws IOException {}

    Delegates(int x) {
      this(); //~ JK0205:7 `Delegates()` may throw `IOException`, which nothing here catches or declares
    }

    Delegates(long x) throws EOFException {
      this(1, 2); //~ JK0205:7 `Delegates(int, int)` may throw `IOException`, which nothing here catches or declares
    }

    Delegates(int x, int y) throws IOException {
      super();
    }
  }

  static class CatchesNothing {
    int a = read(); //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares

    CatchesNothing() {
      try {
        read();
      } catch (IOException e) {
        a = 1;
      }
    }
  }

  interface Constants {
    int A = read(); //~ JK0205:13 `read()` may throw `IOException`, which nothing here catches or declares
    int B = 2;
  }

  enum Kinds {
    ONE,
    TWO(read()), //~ JK0205:5 `new Kinds(int)` may throw `InterruptedException`, which nothing here catches or declares //~ JK0205:9 `read()` may throw `IOException`, which nothing here catches or declares
    THREE(1, 2); //~ JK0205:5 `new Kinds(int, int)` may throw `IOException`, which nothing here catches or declares

    Kinds() {}

    Kinds(int x) throws InterruptedException {}

    Kinds(int x, int y) throws IOException {}
  }

  record Pair(int a, int b) {
    static int count = read(); //~ JK0205:24 `read()` may throw `IOException`, which nothing here catches or declares

    Pair {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    }

    Pair(int a) throws IOException {
      this(a, read());
    }

    Pair() {
      this(read()); //~ JK0205:7 `Pair(int)` may throw `IOException`, which nothing here catches or declares //~ JK0205:12 `read()` may throw `IOException`, which nothing here catches or declares
    }
  }
}
