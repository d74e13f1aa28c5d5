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
        show(new Throwable());
      }
    }
  }

  static void show(Throwable thrown) {
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (element.getClassName().startsWith("AnonymousFrames")) {
        System.out.println("  " + element);
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
      show(e);
    }
    new Task(
        ""
            .trim()) {
    };
  }
}
