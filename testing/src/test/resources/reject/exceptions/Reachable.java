import java.io.IOException;

class Reachable {
  static void use() {}

  static void mayFail() throws IOException {}

  static void behindThrow() {
    throw new IllegalStateException();
    use(); //~ JK0200:5 this statement is never reached
  }

  static int endsInThrow() {
    throw new IllegalStateException();
  }

  static int tryReturns() {
    try {
      return 1;
    } finally {
      use();
    }
  }

  static int tryReturnsAll(boolean b) {
    try {
      mayFail();
      return 1;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static int catchCompletes() {
    try {
      mayFail();
      return 1;
    } catch (IOException e) {
      use();
    }
  } //~ JK0201:3 `catchCompletes` may end here without returning `int`

  static int tryCompletes() {
    try {
      mayFail();
    } catch (IOException e) {
      return 2;
    }
  } //~ JK0201:3 `tryCompletes` may end here without returning `int`

  static int oneOfTwoCompletes() {
    try {
      mayFail();
      return 1;
    } catch (IOException e) {
      return 2;
    } catch (RuntimeException e) {
    }
  } //~ JK0201:3 `oneOfTwoCompletes` may end here without returning `int`

  static int finallyReturns() {
    try {
      mayFail();
    } catch (IOException e) {
    } finally {
      return 3;
    }
  }

  static int finallyThrows() {
    try {
      use();
    } finally {
      throw new IllegalStateException();
    }
  }

  static void behindFinally() {
    try {
      use();
    } finally {
      return;
    }
    use(); //~ JK0200:5 this statement is never reached
  }

  static void behindTry() {
    try {
      return;
    } finally {
      use();
    }
    use(); //~ JK0200:5 this statement is never reached
  }

  static void behindBoth() {
    try {
      throw new IllegalStateException();
    } catch (RuntimeException e) {
      throw e;
    }
    use(); //~ JK0200:5 this statement is never reached
  }

  static void inParts() {
    try {
      throw new IllegalStateException();
      use(); //~ JK0200:7 this statement is never reached
    } catch (RuntimeException e) {
      return;
      use(); //~ JK0200:7 this statement is never reached
    } finally {
      while (true) {
      }
      use(); //~ JK0200:7 this statement is never reached
    }
  }

  static void loops(int count) {
    while (true) {
      try {
        break;
      } finally {
        use();
      }
    }
    use();
    while (true) {
      try {
        break;
      } finally {
        continue;
      }
    }
    use(); //~ JK0200:5 this statement is never reached
  }

  static void doLoops(int count) {
    do {
      try {
        continue;
      } finally {
        use();
      }
    } while (count > 0);
    use();
    do {
      try {
        continue;
      } finally {
        throw new IllegalStateException();
      }
    } while (count > 0);
    use(); //~ JK0200:5 this statement is never reached
  }

  static int labels(int count) {
    outer:
    {
      try {
        try {
          break outer;
        } finally {
          use();
        }
      } finally {
        use();
      }
    }
    inner:
    {
      try {
        break inner;
      } finally {
        return 1;
      }
    }
    return 2; //~ JK0200:5 this statement is never reached
  }

  static int labelCut() {
    inner:
    {
      try {
        try {
          break inner;
        } finally {
          throw new IllegalStateException();
        }
      } catch (RuntimeException e) {
        return 2;
      }
    }
  }

  static int brokenOff() {
    while (true) {
      try {
        mayFail();
      } catch (IOException e) {
        break;
      }
    }
  } //~ JK0201:3 `brokenOff` may end here without returning `int`

  static int never() {
    while (true) {
      try {
        mayFail();
      } catch (IOException e) {
        continue;
      }
    }
  }

  static void locked(Object lock) {
    synchronized (lock) {
      return;
    }
    use(); //~ JK0200:5 this statement is never reached
  }

  static int lockedReturns(Object lock) {
    synchronized (lock) {
      return 1;
    }
  }

  static int lockedMay(Object lock, boolean b) {
    synchronized (lock) {
      if (b) {
        return 1;
      }
    }
  } //~ JK0201:3 `lockedMay` may end here without returning `int`

  static int switched(int kind) {
    switch (kind) {
      case 1:
        try {
          break;
        } finally {
          use();
        }
      case 2:
        throw new IllegalStateException();
        use(); //~ JK0200:9 this statement is never reached
      default:
        return 1;
    }
  } //~ JK0201:3 `switched` may end here without returning `int`

  static int switchCut(int kind) {
    switch (kind) {
      case 1:
        try {
          break;
        } finally {
          return 1;
        }
      default:
        return 1;
    }
  }

  static int yields(int kind) {
    return switch (kind) {
      case 1 -> {
        try {
          yield 1;
        } finally {
          use();
        }
      }
      case 2 -> {
        try {
          mayFail();
        } catch (IOException e) {
          yield 2;
        }
        yield 3;
      }
      case 3 -> throw new IllegalStateException();
      default -> {
        throw new IllegalStateException();
      }
    };
  }

  static class Throws {
    static { //~ JK0200:5 this initialiser never ends
      throw new IllegalStateException();
    }
  }

  static class ThrowsFinally {
    static { //~ JK0200:5 this initialiser never ends
      try {
        use();
      } finally {
        throw new IllegalStateException();
      }
    }
  }

  static {
    if (endsInThrow() == 1) {
      throw new IllegalStateException();
    }
  }

  int field;

  {
    try {
      throw new IllegalStateException();
    } catch (RuntimeException e) {
      field = 1;
    }
  }

  { //~ JK0200:3 this initialiser never ends
    synchronized (this) {
      throw new IllegalStateException();
    }
  }

  static void resource(AutoCloseable closeable) throws Exception {
    try (closeable) {
      return;
    }
    use(); //~ JK0200:5 this statement is never reached
  }
}
