class SwitchLabels {
  record Box(Object content) {}

  enum Colour {
    RED,
    GREEN
  }

  static void f(Object o, String s, Integer i, Colour colour) {
    switch (o) {
      case Object x -> {}
      default -> {} //~ JK0165:7 nothing is left for this `default`
    }
    switch (o) {
      case Object x -> {}
      case Object y -> {} //~ JK0175:12 this case is never reached: an earlier one takes it
    }
    switch (o) {
      case Object x when true -> {}
      default -> {} //~ JK0165:7 nothing is left for this `default`
    }
    switch (s) {
      case null -> {}
      case null -> {} //~ JK0165:12 the case `null` stands twice
      default -> {}
    }
    switch (s) {
      case null, default -> {}
      default -> {} //~ JK0165:7 this switch has a `default` already
    }
    switch (s) {
      case null -> {}
      case null, default -> {} //~ JK0165:12 the case `null` stands twice
    }
    switch (s) {
      case "a" -> {}
      case "a" -> {} //~ JK0165:12 the case `"a"` stands twice
      case String t -> {}
    }
    switch (colour) {
      case RED -> {}
      case Colour.RED -> {} //~ JK0165:12 the case `Colour.RED` stands twice
      case Colour c -> {}
    }
    switch (o) {
      case Colour.RED -> {}
      case Colour.RED -> {} //~ JK0165:12 the case `Colour.RED` stands twice
      default -> {}
    }
    switch (o) {
      case String t, Integer j -> {} //~ JK0176:22 a pattern stands alone in its case: the variables of others have no value then
      default -> {}
    }
    switch (o) {
      case String t when false -> {} //~ JK0176:26 this guard never holds, so that the case is unreachable
      default -> {}
    }
    switch (o) {
      case String t when t.length() -> {} //~ JK0150:26 `int` cannot become `boolean` here
      default -> {}
    }
    switch (o) {
      case String t when missing -> {} //~ JK0100:26 nothing named `missing` is in scope
      default -> {}
    }
    switch (i) {
      case 1 -> {}
      case Integer j when j == 1 -> {}
      case 1 -> {} //~ JK0165:12 the case `1` stands twice
      default -> {}
    }
    switch (o) {
      case String t: //~ JK0176:12 this case goes on in the next one, where the variables of its pattern have no value
      case Integer j: //~ JK0176:12 the case before ends here, where the variables of this pattern have no value
        break;
      default:
    }
    switch (o) {
      case String t:
        System.out.println(t);
      case Integer j: //~ JK0176:12 the case before ends here, where the variables of this pattern have no value
        System.out.println(j);
        break;
      default:
        break;
    }
    switch (o) {
      case String t:
        System.out.println(t);
      default:
        break;
    }
    switch (o) {
      case null:
      case String t: //~ JK0176:12 the case before ends here, where the variables of this pattern have no value
        break;
      default:
    }
  }
}
