class SwitchTypes {
  record Point(int x, int y) {}

  sealed interface Shape permits Circle, Square {}

  record Circle(int r) implements Shape {}

  record Square(int s) implements Shape {}

  enum Colour {
    RED,
    GREEN
  }

  enum Other {
    RED
  }

  interface Face {}

  static void f(
      Object o, String s, Integer i, Shape shape, Colour colour, int n, long l, Face face) {
    switch (o) {
      case "text" -> {} //~ JK0150:12 values of type `Object` are compared with patterns, not with a `String`
      case 5 -> {} //~ JK0150:12 values of type `Object` are compared with patterns, not with a `int`
      case Colour.RED -> {}
      case RED -> {} //~ JK0100:12 nothing named `RED` is in scope
      default -> {}
    }
    switch (s) {
      case Integer j -> {} //~ JK0153:12 `String` is never of the type `Integer`
      case "a" -> {}
      case 'c' -> {} //~ JK0150:12 `char` cannot become `String` here
      case String t -> {}
    }
    switch (i) {
      case 1 -> {}
      case 2L -> {} //~ JK0150:12 `long` cannot become `Integer` here
      case 'a' -> {} //~ JK0150:12 `char` cannot become `Integer` here
      case String t -> {} //~ JK0153:12 `Integer` is never of the type `String`
      case Number m -> {}
    }
    switch (colour) {
      case RED -> {}
      case Colour.GREEN -> {}
      case Other.RED -> {} //~ JK0155:12 a label of a switch over `Colour` is the name of one of its constants
      case BLUE -> {} //~ JK0155:12 a label of a switch over `Colour` is the name of one of its constants
      default -> {}
    }
    switch (shape) {
      case Circle c -> {}
      case Point p -> {} //~ JK0153:12 `Shape` is never of the type `Point`
      case Colour.RED -> {} //~ JK0150:12 values of type `Shape` are compared with patterns, not with a `Colour`
      case Square q -> {}
    }
    switch (face) {
      case Colour c -> {} //~ JK0153:12 `Face` is never of the type `Colour`
      case Circle c -> {} //~ JK0153:12 `Face` is never of the type `Circle`
      case Integer j -> {} //~ JK0153:12 `Face` is never of the type `Integer`
      default -> {}
    }
    switch (o) {
      case Missing m -> {} //~ JK0101:12 there is no type `Missing`
      default -> {}
    }
    switch (n) {
      case null -> {} //~ JK0150:12 values of type `int` are never null
      default -> {}
    }
  }
}
