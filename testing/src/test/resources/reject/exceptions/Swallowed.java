import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Swallowed {
  static int read() throws IOException {
    return 1;
  }

  static int finallyReturns() {
    try {
      return read();
    } finally {
      return 1;
    }
  }

  static int finallyThrows() throws InterruptedException {
    try {
      return read();
    } catch (EOFException e) {
      return read();
    } finally {
      throw new InterruptedException();
    }
  }

  static int finallyReads() {
    try {
      return read();
    } finally {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
      return 1;
    }
  }

  static void finallyCompletes() {
    try {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    } finally {
      if (finallyReturns() == 1) {
        return;
      }
    }
  }

  static void finallyBreaks() {
    while (true) {
      try {
        read();
      } finally {
        break;
      }
    }
    while (finallyReturns() == 1) {
      try {
        read();
      } finally {
        continue;
      }
    }
    label:
    try {
      read();
    } finally {
      break label;
    }
    read(); //~ JK0205:5 `read()` may throw `IOException`, which nothing here catches or declares
  }

  static void inner() {
    try {
      try {
        read();
      } finally {
        return;
      }
    } catch (IOException e) { //~ JK0206:7 `IOException` is never thrown by what this `try` contains
      e.getMessage();
    }
  }

  static void innerCatches() {
    try {
      try {
        read();
      } catch (IOException e) {
        throw new FileNotFoundException();
      } finally {
        finallyReturns();
      }
    } catch (EOFException e) { //~ JK0206:7 `EOFException` is never thrown by what this `try` contains
      e.getMessage();
    } catch (FileNotFoundException e) {
      e.getMessage();
    }
  }

  static void catchesNothing() {
    try {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    } finally {
      finallyReturns();
    }
    try {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    } catch (RuntimeException e) {
      e.getMessage();
    }
    try {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    } catch (EOFException | FileNotFoundException e) {
      e.getMessage();
    }
  }

  static void thrownByCatch() {
    try {
      read();
    } catch (IOException e) {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    }
    try {
      read();
    } catch (IOException e) {
      throw e; //~ JK0205:7 this throws `IOException`, which nothing here catches or declares
    } catch (Exception e) {
      throw e;
    }
    try {
      finallyReturns();
    } catch (Exception e) {
      throw new Exception(e); //~ JK0205:7 this throws `Exception`, which nothing here catches or declares
    }
  }

  static int switches(int kind) {
    return switch (kind) {
      case 1 -> {
        try {
          yield read();
        } catch (IOException e) {
          yield 2;
        }
      }
      case 2 -> {
        try {
          yield read(); //~ JK0205:17 `read()` may throw `IOException`, which nothing here catches or declares
        } finally {
          finallyReturns();
        }
      }
      default -> {
        try {
          throw new IOException(); //~ JK0205:11 this throws `IOException`, which nothing here catches or declares
        } catch (EOFException e) {
          yield 1;
        }
      }
    };
  }

  static void locks(Object lock) {
    synchronized (lock) {
      read(); //~ JK0205:7 `read()` may throw `IOException`, which nothing here catches or declares
    }
    try {
      synchronized (lock) {
        read();
      }
    } catch (IOException e) {
      synchronized (e) {
        read(); //~ JK0205:9 `read()` may throw `IOException`, which nothing here catches or declares
      }
    }
  }
}
