import java.io.IOException;

class Assigned {
  static void mayFail() throws IOException {}

  static int read() throws IOException {
    return 1;
  }

  static int inTry() {
    int x;
    try {
      x = read();
    } catch (IOException e) {
      return x; //~ JK0202:14 `x` may have no value yet
    }
    return x;
  }

  static int inBoth() {
    int x;
    try {
      x = read();
    } catch (IOException e) {
      x = 2;
    }
    return x;
  }

  static int inOne() {
    int x;
    try {
      x = read();
    } catch (IOException e) {
      e.getMessage();
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int inOneOfTwo() {
    int x;
    try {
      x = read();
    } catch (IOException e) {
      x = 2;
    } catch (RuntimeException e) {
      e.getMessage();
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int inFinally() {
    int x;
    int y;
    try {
      mayFail();
      y = 1;
    } catch (IOException e) {
      y = 2;
    } finally {
      x = 2;
    }
    return x + y;
  }

  static int readInFinally() {
    int x;
    try {
      x = 1;
    } finally {
      System.out.println(x); //~ JK0202:26 `x` may have no value yet
    }
    return x;
  }

  static int beforeTry() {
    int x;
    int y = 1;
    x = 2;
    try {
      y = x;
    } finally {
      y += x;
    }
    return y;
  }

  static int throughFinally(int count) {
    int x;
    int y;
    while (true) {
      try {
        if (count == 1) {
          break;
        }
        y = 2;
      } finally {
        x = 1;
      }
      count = y;
    }
    return x + y; //~ JK0202:16 `y` may have no value yet
  }

  static int throughTwo(int count) {
    int x;
    int y;
    int z;
    outer:
    while (true) {
      try {
        try {
          if (count == 1) {
            break outer;
          }
          z = 1;
        } finally {
          x = 1;
        }
        count = z;
      } finally {
        y = 2;
      }
    }
    return x + y + z; //~ JK0202:20 `z` may have no value yet
  }

  static int continued(int count) {
    int x;
    do {
      try {
        if (count > 3) {
          continue;
        }
        count++;
      } finally {
        x = 3;
      }
    } while (x < count);
    return x;
  }

  static int continuedWithout(int count) {
    int x;
    do {
      try {
        if (count > 3) {
          continue;
        }
        x = 1;
      } finally {
        count++;
      }
    } while (x < count); //~ JK0202:14 `x` may have no value yet
    return x;
  }

  static int yielded(int count) {
    int x;
    int y =
        switch (count) {
          case 1 -> {
            try {
              yield 1;
            } finally {
              x = 1;
            }
          }
          default -> {
            x = 2;
            yield 3;
          }
        };
    return x + y;
  }

  static int yieldedWithout(int count) {
    int x;
    int y =
        switch (count) {
          case 1 -> {
            try {
              if (count > 2) {
                yield 1;
              }
              x = 2;
            } finally {
              count++;
            }
            yield 2;
          }
          default -> {
            x = 2;
            yield 3;
          }
        };
    return x + y; //~ JK0202:12 `x` may have no value yet
  }

  static boolean yieldedCondition(int count) {
    int x;
    if (switch (count) {
      case 1 -> {
        try {
          yield count > 2 && (x = 2) == 2;
        } finally {
          count++;
        }
      }
      default -> {
        try {
          yield (x = count) > 3;
        } finally {
          count++;
        }
      }
    }) {
      return x == 1;
    }
    return x == 2; //~ JK0202:12 `x` may have no value yet
  }

  static int thrown(boolean b) {
    int x;
    if (b) {
      x = 1;
    } else {
      throw new IllegalStateException();
    }
    return x;
  }

  static int thrownInside(boolean b) {
    int x;
    try {
      if (b) {
        throw new IOException();
      }
      x = 1;
    } catch (IOException e) {
      if (b) {
        throw new IllegalStateException();
      }
      x = 1;
    } finally {
      b = false;
    }
    return x;
  }

  static int endless() {
    int x;
    try {
      while (true) {
        mayFail();
      }
    } catch (IOException e) {
      e.getMessage();
    }
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static int abruptFinally() {
    int x;
    int y;
    try {
      y = 1;
    } finally {
      if (read1() == 1) {
        return x; //~ JK0202:16 `x` may have no value yet
      }
      return y; //~ JK0202:14 `y` may have no value yet
    }
  }

  static int read1() {
    return 1;
  }

  static int resources(AutoCloseable c) throws Exception {
    int x;
    int y;
    AutoCloseable late;
    try (AutoCloseable a = (x = 1) == 1 ? c : null;
        AutoCloseable b = (y = x) == 1 ? a : null) {
      x = y;
    } catch (IOException e) {
      return x; //~ JK0202:14 `x` may have no value yet
    } finally {
      System.out.println(y); //~ JK0202:26 `y` may have no value yet
    }
    try (late) { //~ JK0202:10 `late` may have no value yet
      x = 2;
    }
    try (AutoCloseable own = own) { //~ JK0202:30 `own` may have no value yet
      x = 2;
    }
    return x + y;
  }

  static int locked(Object lock) {
    int x;
    int y;
    synchronized (lock) {
      x = 1;
      if (x == 1) {
        y = 1;
      }
    }
    return x + y; //~ JK0202:16 `y` may have no value yet
  }

  static int lock(boolean b) {
    Object lock;
    synchronized (lock) { //~ JK0202:19 `lock` may have no value yet
      return 1;
    }
  }

  static int asserted(boolean b) {
    int x;
    String text;
    assert b || (x = 1) == 1 : text; //~ JK0202:32 `text` may have no value yet
    return x; //~ JK0202:12 `x` may have no value yet
  }

  static void parameter() {
    try {
      mayFail();
    } catch (IOException e) {
      e = new IOException();
      e.getMessage();
    }
  }
}
