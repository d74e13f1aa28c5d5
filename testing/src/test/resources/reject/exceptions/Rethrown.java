import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;

class Rethrown {
  static class First extends Exception {}

  static class Second extends Exception {}

  static class Narrow extends First {}

  static void mayFail(int kind) throws First, Second {
    if (kind == 1) {
      throw new Narrow();
    }
  }

  static void precise() throws First, Second {
    try {
      mayFail(1);
    } catch (Exception e) {
      throw e;
    }
  }

  static void preciseThrowable() throws First, Second {
    try {
      mayFail(1);
    } catch (final Throwable e) {
      throw (e);
    }
  }

  static void oneMissing() throws First {
    try {
      mayFail(1);
    } catch (Exception e) {
      throw e; //~ JK0205:7 this throws `Second`, which nothing here catches or declares
    }
  }

  static void assigned() throws First, Second {
    try {
      mayFail(1);
    } catch (Exception e) {
      if (e instanceof First) {
        e = new Exception();
      }
      throw e; //~ JK0205:7 this throws `Exception`, which nothing here catches or declares
    }
  }

  static void assignedBehind(int count) throws First, Second {
    while (count-- > 0) {
      try {
        mayFail(1);
      } catch (Exception e) {
        if (count > 2) {
          throw e; //~ JK0205:11 this throws `Exception`, which nothing here catches or declares
        }
        e = null;
      }
    }
  }

  static void copied() throws First, Second {
    try {
      mayFail(1);
    } catch (Exception e) {
      Exception copy = e;
      throw copy; //~ JK0205:7 this throws `Exception`, which nothing here catches or declares
    }
  }

  static void cast() throws First, Second {
    try {
      mayFail(1);
    } catch (Exception e) {
      throw (Exception) e; //~ JK0205:7 this throws `Exception`, which nothing here catches or declares
    }
  }

  static void caughtBefore() throws First {
    try {
      mayFail(1);
    } catch (Second e) {
      System.out.println(1);
    } catch (Exception e) {
      throw e;
    }
  }

  static void narrower() throws Narrow {
    try {
      throw new Narrow();
    } catch (First e) {
      throw e;
    }
  }

  static void narrowerOnly() throws Second {
    try {
      mayFail(1);
    } catch (Narrow e) {
      throw e; //~ JK0205:7 this throws `Narrow`, which nothing here catches or declares
    } catch (First e) {
      throw e; //~ JK0205:7 this throws `First`, which nothing here catches or declares
    }
  }

  static void alternatives() throws First {
    try {
      mayFail(2);
    } catch (First | Second e) {
      throw e; //~ JK0205:7 this throws `Second`, which nothing here catches or declares
    }
  }

  static void alternativesUnchecked() {
    try {
      mayFail(2); //~ JK0205:7 `mayFail(int)` may throw `First`, which nothing here catches or declares
    } catch (RuntimeException | Error e) {
      throw e;
    }
  }

  static void onlyUnchecked() {
    try {
      int a = 1;
    } catch (Exception e) {
      throw e;
    }
    try {
      int a = 1;
    } catch (Throwable t) {
      throw t;
    }
  }

  static void nested() throws Second {
    try {
      try {
        mayFail(1);
      } catch (Exception e) {
        throw e;
      }
    } catch (First e) {
      throw e; //~ JK0205:7 this throws `First`, which nothing here catches or declares
    } catch (Exception e) {
      throw e;
    }
  }

  static void inner() throws Second {
    try {
      mayFail(1);
    } catch (Exception outer) {
      try {
        throw outer;
      } catch (First e) {
        throw new Second();
      } catch (Exception inner) {
        throw inner;
      }
    }
  }

  static void inFinally() throws First {
    try {
      mayFail(1);
    } catch (Exception e) {
      try {
        throw e; //~ JK0205:9 this throws `Second`, which nothing here catches or declares
      } finally {
        e.hashCode();
      }
    }
  }

  interface Task {
    void run() throws First;
  }

  static void captured() throws Second {
    try {
      mayFail(1);
    } catch (Exception e) {
      Task task =
          new Task() {
            public void run() throws First {
              throw e; //~ JK0205:15 this throws `Second`, which nothing here catches or declares
            }
          };
      class Local {
        void both() throws First, Second {
          throw e;
        }

        void none() {
          throw e; //~ JK0205:11 this throws `First`, which nothing here catches or declares
        }
      }
      task.run(); //~ JK0205:12 `run()` may throw `First`, which nothing here catches or declares
    }
  }

  static void choice(boolean first) throws First, Second {
    try {
      mayFail(1);
    } catch (Exception e) {
      throw first ? e : e; //~ JK0205:7 this throws `Exception`, which nothing here catches or declares
    }
  }

  static void parameter(final Exception e) throws First {
    throw e; //~ JK0205:5 this throws `Exception`, which nothing here catches or declares
  }
}
