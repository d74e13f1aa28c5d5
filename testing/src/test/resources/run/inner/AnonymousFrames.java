/** Where anonymous classes stand in traces. */
public class AnonymousFrames {
  abstract static class Task {
    Task(String name) {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name");
      }
    }
  }

  enum Kind {
    ONE(
        "x") {
      @Override
      public String toString() {
        return new Throwable().getStackTrace()[1].toString();
      }
    },
    TWO(
        "") {};

    Kind(String s) {
      if (s.isEmpty()) {
        for (StackTraceElement element : new Throwable().getStackTrace()) {
          System.out.println("  " + element);
        }
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(Kind.ONE.toString());
    try {
      new Task(
          "") {
      };
    } catch (IllegalArgumentException e) {
      for (StackTraceElement element : e.getStackTrace()) {
        System.out.println("  " + element);
      }
    }
    new Task(
        ""
            .trim()) {
    };
  }
}
