/** What goes wrong while matching: accessors that throw, and nothing that matches. */
public class MatchFailures {
  static class Broken extends RuntimeException {
    Broken(String message) {
      super(message);
    }
  }

  record Touchy(int value, String text) {
    public int value() {
      if (value < 0) {
        throw new Broken("negative " + value);
      }
      return value;
    }

    public String text() {
      return text.trim();
    }
  }

  record Wrapper(Object inner) {
    public Object inner() {
      if (inner instanceof Error e) {
        throw e;
      }
      return inner;
    }
  }

  sealed interface Shape permits Dot, Box {}

  record Dot() implements Shape {}

  record Box(Shape inner) implements Shape {}

  static String in(Object o) {
    return switch (o) {
      case Touchy(int value, String text) when value > 10 -> "large " + text;
      case Touchy(var value, var text) -> "small " + text;
      case Wrapper(Wrapper(Touchy(int value, String text))) -> "deep " + value;
      case Wrapper(var inner) -> "wrapper";
      default -> "other";
    };
  }

  static boolean test(Object o) {
    return o instanceof Touchy(int value, String text) && value == text.length();
  }

  static String shape(Shape shape) {
    return switch (shape) {
      case Dot() -> ".";
      case Box(Dot()) -> "[.]";
      case Box(Box(var inner)) -> "[[" + (inner == null ? "nothing" : shape(inner)) + "]]";
    };
  }

  static void statement(Shape shape) {
    switch (shape) {
      case Dot d -> System.out.print("dot ");
      case Box(Dot d) -> System.out.print("boxed dot ");
      case Box(Box b) -> System.out.print("boxed box ");
    }
  }

  interface Task {
    Object run();
  }

  static void attempt(String name, Task task) {
    String text;
    try {
      text = "" + task.run();
    } catch (MatchException e) {
      Throwable cause = e.getCause();
      text = "MatchException " + e.getMessage();
      text +=
          cause == null
              ? " without cause"
              : " by " + cause.getClass().getSimpleName() + " " + (cause instanceof Broken);
    } catch (RuntimeException e) {
      text = e.getClass().getSimpleName();
    }
    System.out.println(name + ": " + text);
  }

  public static void main(String[] args) {
    attempt("large", () -> in(new Touchy(11, " a ")));
    attempt("small", () -> in(new Touchy(1, " b ")));
    attempt("negative", () -> in(new Touchy(-1, "c")));
    attempt("no text", () -> in(new Touchy(1, null)));
    attempt("deep", () -> in(new Wrapper(new Wrapper(new Touchy(5, "")))));
    attempt("deep negative", () -> in(new Wrapper(new Wrapper(new Touchy(-5, "")))));
    attempt("error", () -> in(new Wrapper(new Error("inside"))));
    attempt("test", () -> test(new Touchy(3, "abc")));
    attempt("test negative", () -> test(new Touchy(-3, "abc")));
    attempt("test null", () -> test(null));
    attempt("dot", () -> shape(new Box(new Dot())));
    attempt("boxes", () -> shape(new Box(new Box(new Box(new Dot())))));
    attempt("null inside", () -> shape(new Box(null)));
    attempt("null deeper", () -> shape(new Box(new Box(null))));
    attempt("null", () -> shape(null));
    attempt(
        "statement",
        () -> {
          statement(new Dot());
          statement(new Box(new Box(null)));
          statement(new Box(null));
          return "reached";
        });
    attempt(
        "loop",
        () -> {
          int n = 0;
          Object o = new Wrapper(new Wrapper(new Wrapper(new Touchy(-7, ""))));
          while (o instanceof Wrapper(var inner)) {
            o = inner;
            n++;
          }
          return o instanceof Touchy t && t.value == -7 ? n : -n;
        });
    attempt(
        "in a guard",
        () -> {
          Object o = new Touchy(-9, "");
          return switch (o) {
            case Touchy t when t.value() > 0 -> "positive";
            default -> "default";
          };
        });
    attempt(
        "finally",
        () -> {
          try {
            return in(new Touchy(-2, ""));
          } finally {
            System.out.print("(finally) ");
          }
        });
    Object last = new Wrapper(new Touchy(-100, "uncaught"));
    if (last instanceof Wrapper(Touchy(int value, var text))) {
      System.out.println(value + text);
    }
  }
}
