import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What passes on and what is declared, as precisely as the language allows. */
class Rethrows {
  static class First extends Exception {
    First(String message) {
      super(message);
    }
  }

  static class Second extends Exception {
    Second(String message) {
      super(message);
    }
  }

  static class Narrow extends First {
    Narrow() {
      super("narrow");
    }
  }

  static void mayFail(int kind) throws First, Second {
    switch (kind) {
      case 0 -> throw new First("first");
      case 1 -> throw new Second("second");
      case 2 -> throw new Narrow();
      case 3 -> throw new IllegalStateException("third");
      default -> {}
    }
  }

  static void precise(int kind) throws First, Second {
    try {
      mayFail(kind);
    } catch (Exception e) {
      throw e;
    }
  }

  static void preciseFinal(int kind) throws First, Second {
    try {
      mayFail(kind);
    } catch (final Throwable t) {
      throw t;
    }
  }

  static void onlyFirst(int kind) throws First {
    try {
      mayFail(kind);
    } catch (Second e) {
      System.out.println("second " + e.getMessage());
    } catch (Exception e) {
      throw e;
    }
  }

  static void alternatives(int kind) throws First, Second {
    try {
      mayFail(kind);
    } catch (First | Second | RuntimeException e) {
      System.out.println(e.getMessage());
      throw e;
    }
  }

  static void common(int kind) throws IOException {
    try {
      if (kind == 0) {
        throw new EOFException("end");
      }
      if (kind == 1) {
        throw new FileNotFoundException("missing");
      }
    } catch (EOFException | FileNotFoundException e) {
      IOException common = e;
      System.out.println(common.getMessage());
      throw e;
    }
  }

  static void unchecked(int kind) {
    try {
      common(kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw e;
    }
    try {
      System.out.println("none");
    } catch (Throwable t) {
      throw t;
    }
  }

  static void chosen(int kind) throws IOException {
    throw kind == 0 ? new EOFException("chosen") : new FileNotFoundException("other");
  }

  static void parenthesized(int kind) throws First, Second {
    try {
      mayFail(kind);
    } catch (Exception e) {
      throw ((e));
    }
  }

  interface Task {
    void run() throws First, Second;
  }

  static Task captured(int kind) {
    try {
      mayFail(kind);
    } catch (Exception e) {
      return new Task() {
        @Override
        public void run() throws First, Second {
          throw e;
        }
      };
    }
    return null;
  }

  abstract static class Base {
    Base(int kind) throws First {
      if (kind == 0) {
        throw new First("base");
      }
    }

    abstract void run() throws Exception;
  }

  static class Child extends Base {
    int read = number(2);

    {
      if (read == 3) {
        throw new Second("child");
      }
    }

    Child(int kind) throws First, Second {
      super(kind);
    }

    Child() throws Exception {
      super(0);
    }

    @Override
    void run() {}
  }

  static int number(int kind) throws First {
    return kind;
  }

  static void anonymous(int kind) throws Exception {
    Base base =
        new Base(kind) {
          int read = number(kind);

          {
            if (read == 1) {
              throw new Second("anonymous");
            }
          }

          @Override
          void run() throws Second {
            throw new Second("run " + read);
          }
        };
    base.run();
  }

  interface Left {
    void run() throws IOException, First;
  }

  interface Right {
    void run() throws EOFException, Second;
  }

  interface Both extends Left, Right {}

  static class Does implements Both {
    @Override
    public void run() throws EOFException {
      throw new EOFException("both");
    }
  }

  static void both(Both both) {
    try {
      both.run();
    } catch (EOFException e) {
      System.out.println(e.getMessage());
    }
  }

  @SuppressWarnings("finally")
  static int cutOff(int kind) {
    try {
      mayFail(kind);
    } finally {
      return kind;
    }
  }

  static void nothing(boolean b) {
    try {
      if (b) {
        throw null;
      }
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }

  public static void main(String[] args) throws Exception {
    for (int kind = 0; kind < 5; kind++) {
      try {
        precise(kind);
        preciseFinal(kind);
        alternatives(kind);
        System.out.println("fine");
      } catch (Narrow e) {
        System.out.println("narrow");
      } catch (First | Second e) {
        System.out.println(e.getMessage());
      } catch (RuntimeException e) {
        System.out.println("unchecked " + e.getMessage());
      }
      try {
        onlyFirst(kind);
        parenthesized(kind);
      } catch (Exception e) {
        System.out.println(e.getMessage());
      }
      try {
        common(kind);
        unchecked(kind);
        chosen(kind);
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
      try {
        Task task = captured(kind);
        if (task != null) {
          task.run();
        }
      } catch (Exception e) {
        System.out.println("task " + e.getMessage());
      }
      try {
        new Child(kind).run();
        anonymous(kind);
      } catch (First | Second e) {
        System.out.println(e.getMessage());
      }
      System.out.println(cutOff(kind));
      nothing(kind == 1);
    }
    both(new Does());
  }
}
