/** Switches over strings, also over those whose hash codes are the same. */
public class StringSwitches {
  static int old(String text) {
    int result = 0;
    switch (text) {
      case "Aa":
        result += 1;
      case "BB":
        result += 10;
        break;
      case "AaAa":
      case "BBBB":
        result += 100;
      default:
        result += 1000;
      case "AaBB":
        result += 10000;
        break;
      case "":
        result = -1;
    }
    return result;
  }

  static String arrows(String text) {
    return switch (text) {
      case "one", "eins", "uno" -> "1";
      case "two" -> {
        String copy = "";
        for (int i = 0; i < 2; i++) {
          copy += text;
        }
        yield copy;
      }
      case "BBAa" -> "collides";
      case "C#" -> "also C" + (char) 35;
      default -> text.isEmpty() ? "empty" : "?" + text.charAt(0);
    };
  }

  static int yields(String text) {
    int base = switch (text) {
      case "a":
        yield 1;
      case "b":
      case "c":
        if (text.equals("c")) {
          yield 3;
        }
      case "d":
        yield 4;
      default:
        yield text.length() * 10;
    };
    return base + switch (text + text) {
      case "aa" -> 100;
      case "bb", "cc" -> 200;
      default -> 0;
    };
  }

  static final String KEY = "ke" + "y";
  static final char LETTER = 'z';
  static int evaluated;

  static String next(String text) {
    evaluated++;
    return text;
  }

  static String constants(String text) {
    final String local = "lo" + 'c' + 4;
    switch (next(text)) {
      case KEY:
        return "KEY";
      case KEY + LETTER:
        return "KEY and letter";
      case local:
        return "local";
      case "\u00fcber\n":
        return "umlaut";
      case "1" + 2 + true:
        return "numbers";
    }
    return "none of them";
  }

  static String nested(String a, String b) {
    String result = "";
    outer:
    for (int i = 0; i < 3; i++) {
      switch (a) {
        case "x" -> {
          switch (b) {
            case "x":
              continue outer;
            case "stop":
              break outer;
            case "leave":
              break;
            default:
              result += "d";
          }
          result += i;
        }
        case "y" -> result += switch (b) {
          case "x" -> "yx";
          default -> switch (b.length()) {
            case 1 -> "one";
            default -> b;
          };
        };
        default -> {
          return "neither";
        }
      }
    }
    return result + "!";
  }

  /** A tiny machine that is told its instructions by words. */
  static int run(String program) {
    int[] stack = new int[20];
    int depth = 0;
    int at = 0;
    while (at < program.length()) {
      int end = program.indexOf(' ', at);
      end = end < 0 ? program.length() : end;
      String word = program.substring(at, end);
      at = end + 1;
      switch (word) {
        case "dup" -> {
          stack[depth] = stack[depth - 1];
          depth++;
        }
        case "drop" -> depth--;
        case "swap" -> {
          int held = stack[depth - 1];
          stack[depth - 1] = stack[depth - 2];
          stack[depth - 2] = held;
        }
        case "+", "-", "*", "add", "sub", "mul" -> {
          int b = stack[--depth];
          int a = stack[--depth];
          stack[depth++] = switch (word) {
            case "+", "add" -> a + b;
            case "-", "sub" -> a - b;
            default -> a * b;
          };
        }
        case "" -> {}
        default -> {
          int value = 0;
          for (int i = 0; i < word.length(); i++) {
            value = value * 10 + word.charAt(i) - '0';
          }
          stack[depth++] = value;
        }
      }
    }
    return stack[0];
  }

  public static void main(String[] args) {
    System.out.println("Aa".hashCode() == "BB".hashCode());
    String[] colliding = {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "C#", "Bb"};
    for (String text : colliding) {
      System.out.println("'" + text + "' " + old(text) + " " + old(text + "") + " " + arrows(text));
    }
    String[] words = {"one", "eins", "uno", "two", "three", "a", "b", "c", "d", "e"};
    for (String word : words) {
      System.out.println(arrows(word) + " " + yields(word) + " " + yields(word + "?"));
    }
    String z = "z";
    String[] tried = {"key", "k" + "ey", KEY + z, "loc4", "\u00fcber\n", "12true", "KEY"};
    for (String text : tried) {
      System.out.println(constants(text) + " " + evaluated);
    }
    System.out.println(nested("x", "x") + nested("x", "stop") + nested("x", "leave") + nested("x", "") + nested("y", "x")
        + nested("y", "q") + nested("y", "long") + nested("", ""));
    System.out.println(run("2 3 + 4 * dup *") + " " + run("10 3 sub  5 swap - 7 mul") + " " + run("1 2 3 drop drop"));
  }
}
