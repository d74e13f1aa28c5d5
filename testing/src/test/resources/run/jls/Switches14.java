/** JLS 14.11: switches over numbers, characters, texts, enums and boxes. */
public class Switches14 {
  enum Color {
    RED, GREEN, BLUE
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Code code) {
    try {
      System.out.println(label + ": " + code.run());
    } catch (Throwable e) {
      System.out.println(label + ": " + e);
    }
  }

  static String oldSwitch(int n) {
    String text = "";
    switch (n) {
      case 1:
        text += "one ";
      case 2:
        text += "two ";
        break;
      default:
        text += "default ";
      case 3:
        text += "three ";
        {
          break;
        }
      case 4:
    }
    return text;
  }

  static int sparse(int n) {
    return switch (n) {
      case Integer.MIN_VALUE -> 1;
      case -1, 0, 1 -> 2;
      case 1000000 -> 3;
      case Integer.MAX_VALUE -> 4;
      default -> 5;
    };
  }

  static String byColor(Color color) {
    switch (color) {
      case RED:
      case GREEN:
        return "warm";
      default:
        return "cold";
    }
  }

  static int exhaustive(Color color) {
    return switch (color) {
      case RED -> 1;
      case GREEN -> 2;
      case BLUE -> 3;
    };
  }

  static String onChar(char c) {
    return switch (c) {
      case 'a', 'b' -> "letter";
      case '0' -> "zero";
      case '\uffff' -> "last";
      default -> "other";
    };
  }

  static String onBox(Integer box) {
    switch (box) {
      case 1 -> {
        return "one";
      }
      case 200 -> {
        return "two hundred";
      }
      default -> {
        return "many";
      }
    }
  }

  static String onString(String text) {
    switch (text) {
      case "":
        return "empty";
      case "AaAa", "BBBB":
        return "same hash";
      case "AaBB":
        return "third";
    }
    return "none";
  }

  public static void main(String[] args) {
    check("fall through", () -> oldSwitch(1) + "| " + oldSwitch(2) + "| " + oldSwitch(3));
    check("default in the middle", () -> oldSwitch(9) + "| " + oldSwitch(4));
    check("sparse", () -> "" + sparse(Integer.MIN_VALUE) + sparse(0) + sparse(1000000) + sparse(Integer.MAX_VALUE) + sparse(2));
    check("enum switch", () -> byColor(Color.RED) + byColor(Color.BLUE));
    check("enum switch null", () -> byColor(null));
    check("exhaustive", () -> exhaustive(Color.GREEN) + exhaustive(Color.BLUE));
    check("exhaustive null", () -> exhaustive(null));
    check("char switch", () -> onChar('b') + onChar('0') + onChar('\uffff') + onChar('z'));
    check("box switch", () -> onBox(1) + onBox(200) + onBox(-1));
    check("box switch null", () -> onBox(null));
    check("string switch", () -> onString("AaAa") + onString("BBBB") + onString("AaBB") + onString("BBAa") + onString(""));
    check("yield out of a loop", () -> switch (args.length) {
      case 0 -> {
        for (int i = 0; ; i++) {
          if (i * i > 50) {
            yield i;
          }
        }
      }
      default -> -1;
    });
  }
}
