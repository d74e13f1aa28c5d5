/** Names and types of what is thrown and caught. */
class Scopes {
  static class Failure extends Exception {
    private final int kind;

    Failure(int kind, Throwable cause) {
      super("failure " + kind, cause);
      this.kind = kind;
    }

    int kind() {
      return kind;
    }
  }

  static class IOException extends Exception {}

  static int e = 1;

  static void names() {
    try {
      int x = 1;
      System.out.println(x);
    } catch (RuntimeException x) {
      System.out.println(x);
    } catch (Error x) {
      System.out.println(x);
    } finally {
      int x = 2;
      System.out.println(x);
    }
    int x = 3;
    try {
      throw new Failure(x, null);
    } catch (Failure e) {
      System.out.println(e.kind() + Scopes.e);
      class Local {
        int e = 5;

        int both() {
          return this.e + e;
        }
      }
      System.out.println(new Local().both());
      try {
        throw new Failure(4, e);
      } catch (Failure f) {
        System.out.println(f.getCause() == e);
        System.out.println(f.getCause().getMessage());
      }
    }
    System.out.println(e);
    try {
      throw new IOException();
    } catch (Scopes.IOException e) {
      System.out.println("own");
    }
    try {
      throw new java.io.IOException("other");
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
  }

  static void reassigned() {
    try {
      throw new Failure(1, null);
    } catch (Exception e) {
      e = new IllegalStateException("again", e);
      System.out.println(e.getMessage() + " " + e.getCause().getMessage());
    }
  }

  static String kinds(Throwable t) {
    try {
      throw t;
    } catch (StackOverflowError | OutOfMemoryError e) {
      VirtualMachineError common = e;
      return "machine " + common.getMessage();
    } catch (Error e) {
      return "error " + e.getMessage();
    } catch (ArithmeticException | IllegalStateException e) {
      RuntimeException common = e;
      return "runtime " + common.getMessage();
    } catch (IndexOutOfBoundsException e) {
      return "index " + e.getMessage();
    } catch (RuntimeException e) {
      return "other " + e.getMessage();
    } catch (Exception e) {
      return "checked " + e.getMessage();
    } catch (Throwable e) {
      return "throwable " + e.getMessage();
    }
  }

  static void types() throws Throwable {
    Throwable[] all = {
      new StackOverflowError(),
      new OutOfMemoryError("full"),
      new AssertionError(5),
      new AssertionError("text"),
      new AssertionError(new Exception("cause")),
      new ArithmeticException("/ by zero"),
      new IllegalStateException(),
      new ArrayIndexOutOfBoundsException(7),
      new IndexOutOfBoundsException(8L),
      new StringIndexOutOfBoundsException(9),
      new NumberFormatException("1x"),
      new UnsupportedOperationException(new Exception("inner")),
      new CloneNotSupportedException(),
      new InterruptedException("now"),
      new Throwable(new Error()),
      new ExceptionInInitializerError(new Error("init")),
    };
    for (Throwable each : all) {
      System.out.println(kinds(each));
      System.out.println(each);
      System.out.println(each.getCause() == null ? "no cause" : each.getCause().toString());
    }
  }

  static void causes() {
    Exception first = new Exception("first");
    try {
      first.initCause(first);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(first.initCause(new Error("late")) == first);
    try {
      first.initCause(null);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + (e.getCause() == first));
    }
    try {
      first.addSuppressed(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      first.addSuppressed(first);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    for (int i = 0; i < 10; i++) {
      first.addSuppressed(new Exception("suppressed " + i));
    }
    Throwable[] suppressed = first.getSuppressed();
    System.out.println(suppressed.length);
    suppressed[0] = null;
    System.out.println(first.getSuppressed()[0].getMessage());
    System.out.println(first.getSuppressed()[9].getMessage());
  }

  static void locks(Object lock, String text, int[] array) {
    synchronized (lock) {
      int x = 1;
      synchronized (text) {
        int y = x;
        synchronized (array) {
          System.out.println(x + y);
        }
      }
    }
    synchronized (new StringBuilder()) {
      int x = 2;
      System.out.println(x);
    }
  }

  public static void main(String[] args) throws Throwable {
    names();
    reassigned();
    types();
    causes();
    locks(args, "text", new int[1]);
  }
}
