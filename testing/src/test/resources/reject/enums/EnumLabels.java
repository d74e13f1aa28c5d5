class EnumLabels {
  enum Color {
    RED,
    GREEN,
    BLUE;

    static final Color FAVOURITE = GREEN;
    static final int COUNT = 3;
  }

  enum Fruit {
    APPLE,
    PEAR
  }

  static final Color MINE = Color.RED;

  static int f(Color color, Fruit fruit, String text) {
    switch (color) {
      case RED:
        break;
      case PURPLE: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case FAVOURITE: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case APPLE: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case Color.GREEN:
        break;
      case RED: //~ JK0165:12 the case `RED` stands twice
        break;
    }
    switch (color) {
      case Fruit.PEAR: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case MINE: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case 1: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case "BLUE": //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      case COUNT: //~ JK0155:12 a label of a switch over `Color` is the name of one of its constants
        break;
      default:
        break;
      default: //~ JK0165:7 this switch has a `default` already
        break;
    }
    int a = switch (fruit) {
      case APPLE -> 1;
      case PEAR -> 2;
      case PLUM -> 3; //~ JK0155:12 a label of a switch over `Fruit` is the name of one of its constants
    };
    int b = switch (fruit) {
      case APPLE, PEAR -> 1;
      case APPLE -> 2; //~ JK0165:12 the case `APPLE` stands twice
    };
    int c = switch (fruit) {
      case APPLE -> "text"; //~ JK0150:21 `String` cannot become `int` here
      case PEAR -> 1;
    };
    int d = switch (text) {
      case "RED" -> 1;
      case RED -> 2; //~ JK0100:12 nothing named `RED` is in scope
      default -> 3;
    };
    int e = switch (color.ordinal()) {
      case 0 -> 1;
      case Color.RED -> 2; //~ JK0155:12 a case label is a constant
      default -> 3;
    };
    String g = switch (color) {
      case RED, GREEN -> "warm";
      case BLUE, BLUE -> "cold"; //~ JK0165:18 the case `BLUE` stands twice
    };
    switch (color) {
      case RED -> a++;
      case Missing.GREEN -> b++; //~ JK0100:12 nothing named `Missing` is in scope
      default -> {}
    }
    return a + b + c + d;
  }
}
