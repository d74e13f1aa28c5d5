class EnumCoverage {
  enum Color {
    RED,
    GREEN,
    BLUE;

    Color next() {
      return switch (this) { //~ JK0167:14 this switch has no result for `BLUE`
        case RED -> GREEN;
        case GREEN -> BLUE;
      };
    }
  }

  enum One {
    ONLY
  }

  static int f(Color color, One one) {
    int a = switch (color) {
      case RED, GREEN, BLUE -> 1;
    };
    int b = switch (color) { //~ JK0167:13 this switch has no result for `GREEN` and `BLUE`
      case RED -> 1;
    };
    int c = switch (color) {
      case RED -> 1;
      default -> 2;
    };
    int d = switch (one) {
      case ONLY -> 1;
    };
    int e = switch (one) {
      default -> 1;
    };
    int g = switch (color) { //~ JK0167:13 this switch has no result for `GREEN`
      case RED:
      case BLUE:
        yield 1;
    };
    int h = 1 + switch (color) { //~ JK0167:17 this switch has no result for `RED`
      case GREEN, BLUE -> switch (one) {
        case ONLY -> 2;
      };
    };
    int i = switch (color) {
      case RED -> 1;
      case GREEN -> switch (color) { //~ JK0167:21 this switch has no result for `GREEN`
        case RED, BLUE -> 2;
      };
      case BLUE -> 3;
    };
    return a + b + c + d + e + g + h + i;
  }

  static String statements(Color color) {
    String text;
    switch (color) {
      case RED:
        text = "red";
        break;
      case GREEN:
      case BLUE:
        text = "other";
    }
    return text; //~ JK0202:12 `text` may have no value yet
  }

  static int noDefault(Color color) {
    switch (color) {
      case RED -> {
        return 1;
      }
      case GREEN, BLUE -> {
        return 2;
      }
    }
  } //~ JK0201:3 `noDefault` may end here without returning `int`

  static int expression(Color color) {
    int value;
    int result = switch (color) {
      case RED -> value = 1;
      case GREEN -> {
        yield 2;
      }
      case BLUE -> value = 3;
    };
    return result + value; //~ JK0202:21 `value` may have no value yet
  }

  static int unfinished(Color color) {
    return switch (color) {
      case RED -> 1;
      case GREEN -> { System.out.println("green"); } //~ JK0201:7 this case may end without yielding a value
      case BLUE -> 3;
    };
  }
}
