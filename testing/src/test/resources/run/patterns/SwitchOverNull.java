/** A switch over the literal null, which only {@code case null} and a pattern for all take. */
public class SwitchOverNull {
  record Pair(int left, int right) {}

  static void tell(String label, Runnable code) {
    try {
      code.run();
    } catch (RuntimeException thrown) {
      System.out.println(label + " " + thrown);
    }
  }

  public static void main(String[] arguments) {
    tell("default", () -> {
      switch (null) {
        default -> System.out.println("not reached");
      }
    });
    tell("parentheses", () -> {
      switch ((null)) {
        default:
          System.out.println("not reached");
      }
    });
    tell("null", () -> {
      switch (null) {
        case null -> System.out.println("null");
        default -> System.out.println("not reached");
      }
    });
    tell("null, default", () -> {
      switch (null) {
        case null, default -> System.out.println("null, default");
      }
    });
    tell("expression", () -> System.out.println(switch (null) {
      default -> 1;
    }));
    tell("expression with null", () -> System.out.println(switch (null) {
      case null -> 1;
      default -> 2;
    }));
    tell("pattern", () -> {
      switch (null) {
        case Object all -> System.out.println("all " + all);
      }
    });
    tell("pattern of a class", () -> System.out.println(switch (null) {
      case String text -> "text " + text;
    }));
    tell("pattern with guard", () -> System.out.println(switch (null) {
      case Integer number when number > 2 -> "number";
      case null -> "null behind it";
      default -> "not reached";
    }));
    tell("record", () -> System.out.println(switch (null) {
      case Pair(int left, int right) -> "pair";
      default -> "not reached";
    }));
    tell("condition", () -> System.out.println(switch (arguments.length == 0 ? null : null) {
      default -> "not reached";
    }));
  }
}
