import java.io.IOException;

class Finals {
  static void mayFail() throws IOException {}

  static void inBoth() {
    final int x;
    try {
      mayFail();
      x = 1;
    } catch (IOException e) {
      x = 2; //~ JK0203:7 `x` is final and may be assigned already
    }
  }

  static void inCatch() {
    final int x;
    try {
      mayFail();
    } catch (IOException e) {
      x = 2;
    }
  }

  static int inCatches() {
    final int x;
    try {
      mayFail();
      return 1;
    } catch (IOException e) {
      x = 2;
    } catch (RuntimeException e) {
      x = 3;
    }
    return x;
  }

  static int behind() {
    final int x;
    try {
      mayFail();
    } catch (IOException e) {
      x = 2;
    }
    x = 3; //~ JK0203:5 `x` is final and may be assigned already
    return x;
  }

  static int inFinally() {
    final int x;
    try {
      mayFail();
    } catch (IOException e) {
      e.getMessage();
    } finally {
      x = 1;
    }
    return x;
  }

  static int twiceInFinally() {
    final int x;
    try {
      x = 2;
    } finally {
      x = 1; //~ JK0203:7 `x` is final and may be assigned already
    }
    return x;
  }

  static int catchAndFinally() {
    final int x;
    try {
      mayFail();
    } catch (IOException e) {
      x = 2;
    } finally {
      x = 1; //~ JK0203:7 `x` is final and may be assigned already
    }
    return x;
  }

  static int assignedThenReturned() {
    final int x;
    try {
      mayFail();
      x = 1;
      return x;
    } catch (IOException e) {
      x = 2; //~ JK0203:7 `x` is final and may be assigned already
    }
    return x;
  }

  static int assignedThenThrown(boolean b) {
    final int x;
    try {
      if (b) {
        x = 1;
        throw new IOException();
      }
    } catch (IOException e) {
      x = 2; //~ JK0203:7 `x` is final and may be assigned already
    }
    return 1;
  }

  static int assignedThenBroken(boolean b) {
    final int x;
    while (true) {
      try {
        if (b) {
          x = 1;
          break;
        }
        return 3;
      } catch (RuntimeException e) {
        x = 2; //~ JK0203:9 `x` is final and may be assigned already
        return 2;
      }
    }
    return x;
  }

  static void nested() {
    final int x;
    final int y;
    try {
      try {
        mayFail();
      } catch (IOException e) {
        x = 1;
      }
      y = 1;
    } catch (RuntimeException e) {
      x = 2; //~ JK0203:7 `x` is final and may be assigned already
      y = 2; //~ JK0203:7 `y` is final and may be assigned already
    }
  }

  static void nestedFinally() {
    final int x;
    try {
      try {
        mayFail();
      } finally {
        x = 1;
      }
    } catch (IOException e) {
      x = 2; //~ JK0203:7 `x` is final and may be assigned already
    }
  }

  static void loops(int count) {
    final int x;
    final int y;
    while (count-- > 0) {
      try {
        mayFail();
        x = 1; //~ JK0203:9 `x` is final and may be assigned already
        break;
      } catch (IOException e) {
        e.getMessage();
      }
    }
    while (count-- > 0) {
      try {
        mayFail();
      } catch (IOException e) {
        y = 1;
        break;
      }
    }
  }

  static int jumpsThroughFinally(int count) {
    final int x;
    out:
    {
      try {
        if (count == 1) {
          break out;
        }
        return 1;
      } finally {
        x = 1;
      }
    }
    x = 2; //~ JK0203:5 `x` is final and may be assigned already
    return x;
  }

  static int jumpsPastFinally(int count) {
    final int x;
    out:
    {
      try {
        if (count == 1) {
          break out;
        }
        x = 3;
        return 1;
      } finally {
        count = 1;
      }
    }
    x = 2; //~ JK0203:5 `x` is final and may be assigned already
    return x;
  }

  static void parameters() {
    try {
      mayFail();
    } catch (final IOException e) {
      e = null; //~ JK0203:7 `e` is final and may be assigned already
    } catch (IllegalStateException | Error e) {
      e = null; //~ JK0203:7 `e` is final and may be assigned already
    }
  }

  static void variables(final AutoCloseable c) throws Exception {
    final int x;
    try (AutoCloseable a = (x = 1) == 1 ? c : null) {
      x = 2; //~ JK0203:7 `x` is final and may be assigned already
    } catch (IOException e) {
      x = 3; //~ JK0203:7 `x` is final and may be assigned already
    } finally {
      x = 4; //~ JK0203:7 `x` is final and may be assigned already
    }
  }

  static class InConstructor {
    final int a;
    final int b;
    final int c;

    InConstructor() {
      try {
        a = 1;
        mayFail();
        b = 1;
      } catch (IOException e) {
        b = 2; //~ JK0203:9 `b` is final and may be assigned already
      } finally {
        c = 3;
      }
    } //~ JK0202:5 final field `a` may have no value yet

    InConstructor(int x) throws IOException {
      try {
        mayFail();
        a = 1;
      } finally {
        b = 1;
      }
      c = 1;
    }

    InConstructor(boolean d) {
      try {
        if (d) {
          return; //~ JK0202:11 final field `a` may have no value yet
        }
        a = 2;
      } finally {
        b = 2;
      }
      c = 3;
    }

    InConstructor(boolean d, boolean e) {
      try {
        try {
          if (d) {
            return;
          }
        } finally {
          a = 2;
        }
      } finally {
        b = 2;
        c = 3;
      }
    }

    InConstructor(long x) {
      throw new IllegalStateException();
    }

    InConstructor(char x) {
      a = 1;
      try {
        b = 2;
        if (x == 'a') {
          return;
        }
      } finally {
        c = 4;
      }
    }

    InConstructor(byte x) {
      a = 1;
      try {
        b = 2;
      } catch (RuntimeException e) {
        return; //~ JK0202:9 final field `b` may have no value yet
      }
      c = 1;
    }

    InConstructor(short x) {
      try {
        mayFail();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    } //~ JK0202:5 final field `a` may have no value yet
  }

  static final int LATE;

  static {
    try {
      mayFail();
      LATE = 1;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static final int EARLY;

  static {
    int x;
    try {
      mayFail();
      x = 1;
    } catch (IOException e) {
      x = 2;
    }
    EARLY = x;
  }

  static final int TWICE;

  static {
    try {
      TWICE = 1;
      mayFail();
    } catch (IOException e) {
      TWICE = 2; //~ JK0203:7 `TWICE` is final and may be assigned already
    }
  }

  final int instance; //~ JK0202:13 final field `instance` is never assigned: there is no constructor

  {
    try {
      mayFail();
    } catch (IOException e) {
      instance = 2;
    }
  }
}
