class Dominance {
  sealed interface Shape permits Circle, Square {}

  record Circle(int r) implements Shape {}

  record Square(int s) implements Shape {}

  record Box(Object content) {}

  enum Colour implements Face {
    RED,
    GREEN
  }

  interface Face {}

  static void f(Object o, String s, Integer i, Shape shape, Colour colour, Face face, boolean z) {
    switch (o) {
      case CharSequence c -> {}
      case String t -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
      case Integer j when j > 0 -> {}
      case Integer j -> {}
      case Number m -> {}
      case Long l -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
      default -> {}
    }
    switch (o) {
      case Object x -> {}
      case String t -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (s) {
      case String t -> {}
      case "a" -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (s) {
      case String t when t.isEmpty() -> {}
      case "a" -> {}
      case String t -> {}
    }
    switch (i) {
      case Integer j when true -> {}
      case 1 -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (i) {
      case Number m -> {}
      case 1, 2 -> {} //~ JK0175:12 this case is never reached: an earlier one takes it //~ JK0175:15 this case is never reached: an earlier one takes it
    }
    switch (colour) {
      case Colour c when z -> {}
      case RED -> {}
      case Colour c -> {}
      case GREEN -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (face) {
      case Face x -> {}
      case Colour.RED -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (o) {
      case Box(String t) -> {}
      case Box(Object x) -> {}
      case Box b -> {}
      default -> {}
    }
    switch (o) {
      case Box b -> {}
      case Box(var x) -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
      default -> {}
    }
    switch (o) {
      case Box(Object x) -> {}
      case Box(String t) -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
      default -> {}
    }
    switch (o) {
      case Box(Box(var x)) -> {}
      case Box(Box b) -> {}
      case Box(Box(Integer j)) -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
      default -> {}
    }
    switch (o) {
      default -> {}
      case String t -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (s) {
      default -> {}
      case "x" -> {}
    }
    switch (s) {
      default -> {}
      case null -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
      case "x" -> {}
    }
    switch (o) {
      case null, default -> {}
      case String t -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (s) {
      case null, default -> {}
      case "x" -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (shape) {
      case Circle c when c.r() > 1 -> {}
      case Circle c when c.r() > 2 -> {}
      case Shape x -> {}
      case Square q -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
  }
}
