/** What led to an exception, what came on top, and how both are printed. */
public class Causes {
  static class Wrapped extends Exception {
    Wrapped(String message, Throwable cause) {
      super(message, cause);
    }

    Wrapped(Throwable cause) {
      super(cause);
    }
  }

  static void low(int x) {
    if (x == 0) {
      throw new ArithmeticException("low");
    }
    int[] none = new int[0];
    none[x] = 1;
  }

  static void middle(int x) throws Wrapped {
    try {
      low(x);
    } catch (ArithmeticException e) {
      throw new Wrapped("middle", e);
    } catch (RuntimeException e) {
      throw new Wrapped(e);
    }
  }

  static void high(int x) {
    try {
      middle(x);
    } catch (Wrapped e) {
      IllegalStateException top = new IllegalStateException("high", e);
      top.addSuppressed(new RuntimeException("besides"));
      top.addSuppressed(new Wrapped("also", new Error("inner")));
      throw top;
    }
  }

  static class Quiet extends RuntimeException {
    Quiet() {
      super("quiet", null, false, false);
    }

    @Override
    public String getMessage() {
      return "own message";
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 2; i++) {
      try {
        high(i);
      } catch (IllegalStateException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
          System.out.println(t + " " + t.getSuppressed().length);
        }
        e.printStackTrace();
      }
    }
    Quiet quiet = new Quiet();
    quiet.addSuppressed(new RuntimeException());
    System.out.println(quiet + " " + quiet.getSuppressed().length);
    quiet.printStackTrace();
    Throwable first = new Throwable("first");
    Throwable second = new Throwable("second", first);
    first.initCause(second);
    second.printStackTrace();
    try {
      first.initCause(null);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Throwable().initCause(new Throwable()).addSuppressed(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      first.addSuppressed(first);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage() + " " + (e.getCause() == first));
    }
    StackTraceElement[] trace = new Exception().getStackTrace();
    StackTraceElement top = trace[0];
    System.out.println(top.getClassName() + " " + top.getMethodName() + " " + top.getLineNumber());
    System.out.println(top.getFileName() + " " + top);
    high(1);
  }
}
