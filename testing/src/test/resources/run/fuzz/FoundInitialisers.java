/** What random programs found: what is remembered of exceptions in initialisers of classes. */
public class FoundInitialisers {
  static class Loud extends RuntimeException {
    Loud(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return "louder";
    }

    @Override
    public String toString() {
      return "loudest";
    }
  }

  int field;

  static FoundInitialisers none() {
    return null;
  }

  static RuntimeException thrown(int kind) {
    return switch (kind) {
      case 0 -> new Loud("loud");
      case 1 -> new Loud(null);
      case 2 -> new NullPointerException("given");
      default -> new NullPointerException();
    };
  }

  static class A {
    static int value = none().field;
  }

  static class B {
    static int value;

    static {
      if (true) {
        throw thrown(0);
      }
    }
  }

  static class C {
    static int value;

    static {
      if (true) {
        throw thrown(1);
      }
    }
  }

  static class D {
    static int value;

    static {
      if (true) {
        throw thrown(2);
      }
    }
  }

  static class E {
    static int value;

    static {
      if (true) {
        throw thrown(3);
      }
    }
  }

  static void run(Runnable runnable) {
    for (int i = 0; i < 2; i++) {
      try {
        runnable.run();
      } catch (LinkageError e) {
        System.out.println(e + " " + e.getCause() + " " + e.getCause().getMessage());
      }
    }
  }

  public static void main(String[] arguments) {
    run(() -> A.value++);
    run(() -> B.value++);
    run(() -> C.value++);
    run(() -> D.value++);
    run(() -> E.value++);
    try {
      none().field++;
    } catch (NullPointerException e) {
      System.out.println(e + " " + e.getMessage() + " " + e.getLocalizedMessage());
    }
  }
}
