/**
 * Switches and null: refused by default, taken by `case null`, with default, and inside records.
 */
public class NullCases {
  enum Colour {
    RED,
    GREEN
  }

  record Box(Object content) {}

  record Strict(String text, Integer number) {}

  static String strings(String s) {
    return switch (s) {
      case null -> "null";
      case "a", "b" -> "ab";
      case "c" -> "c";
      default -> "other";
    };
  }

  static String withDefault(Integer i) {
    return switch (i) {
      case 1 -> "one";
      case 2 -> "two";
      case null, default -> "null or " + i;
    };
  }

  static String enums(Colour colour) {
    return switch (colour) {
      case RED -> "red";
      case null -> "no colour";
      case GREEN -> "green";
    };
  }

  static int old(Object o) {
    int result = 0;
    switch (o) {
      case null:
        result++;
        break;
      case String s:
        result += s.length();
        break;
      case Integer i:
        result += i;
      default:
        result += 100;
    }
    return result;
  }

  static int last(Object o) {
    int result = 0;
    switch (o) {
      case String s
      when s.isEmpty():
        result = 1;
        break;
      case null, default:
        result = 2;
    }
    return result;
  }

  static int merged(String s) {
    int n = 0;
    switch (s) {
      case "x":
        n = 1;
      case null:
        n += 10;
      default:
        n += 100;
    }
    return n;
  }

  static String unconditional(Object o) {
    return switch (o) {
      case String s -> "string";
      case Object x -> "object " + x;
    };
  }

  static String inside(Object o) {
    return switch (o) {
      case Box(String s) -> "string " + s;
      case Box(Box(var x)) -> "box " + x;
      case Box(Integer i) when i == null -> "impossible";
      case Box(Object x) -> "any " + x;
      case Strict(String s, Integer n) -> s + n;
      default -> "default";
    };
  }

  static String total(Box box) {
    return switch (box) {
      case Box(var content) -> "content " + content;
    };
  }

  interface Task {
    Object run();
  }

  static void attempt(Task task) {
    try {
      System.out.println(task.run());
    } catch (NullPointerException e) {
      System.out.println("NullPointerException");
    }
  }

  static void refusing(Object o) {
    switch (o) {
      case String s -> System.out.println("s " + s);
      case Object x -> System.out.println("x " + x);
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {null, "a", "b", "c", "", "null"}) {
      System.out.print(strings(s) + " " + merged(s) + ", ");
    }
    System.out.println();
    for (Integer i : new Integer[] {null, 1, 2, 3, 1000}) {
      System.out.print(withDefault(i) + ", ");
    }
    System.out.println();
    System.out.println(enums(null) + enums(Colour.RED) + enums(Colour.GREEN));
    System.out.println(old(null) + " " + old("four") + " " + old(7) + " " + old('c'));
    System.out.println(last(null) + " " + last("") + " " + last("x") + " " + last(1));
    attempt(() -> unconditional("s") + unconditional(5));
    attempt(() -> unconditional(null));
    attempt(() -> inside(new Box(null)));
    attempt(() -> inside(new Box(new Box(null))));
    attempt(() -> inside(new Box("in")) + inside(new Box(8)));
    attempt(() -> inside(new Strict(null, null)));
    attempt(() -> inside(null));
    attempt(() -> total(new Box(null)));
    attempt(() -> total(null));
    attempt(
        () -> {
          refusing(null);
          return "not refused";
        });
    attempt(
        () -> {
          String s = null;
          switch (s) {
            case "x" -> System.out.println("x");
            default -> System.out.println("default");
          }
          return "not refused";
        });
    attempt(
        () -> {
          Colour c = null;
          switch (c) {
            case RED -> System.out.println("red");
          }
          return "not refused";
        });
    attempt(
        () -> {
          Integer n = null;
          switch (n) {
          }
          return "not refused";
        });
    attempt(
        () -> {
          Object nothing = null;
          return switch (nothing) {
            case null -> {
              Object inner =
                  switch (nothing) {
                    case null, default -> "inner";
                  };
              yield inner;
            }
            default -> "default";
          };
        });
    attempt(
        () -> {
          Object nothing = null;
          return nothing instanceof Object x ? "object" : "instanceof says no";
        });
    attempt(
        () -> {
          Character c = null;
          return switch (c) {
            case 'a' -> 1;
            case null -> 2;
            default -> 3;
          };
        });
  }
}
