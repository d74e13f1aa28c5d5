class StringCases {
  static final String ONE = "one";
  static final String MADE = new String("made");
  static String changing = "changing";
  final String instance = "instance";

  int f(String s, Object o, StringBuilder builder, CharSequence sequence) {
    final String local = "local";
    final String copied = s;
    String effective = "effective";
    switch (s) {
      case ONE:
      case "one": //~ JK0165:12 the case `"one"` stands twice
      case "o" + "ne": //~ JK0165:12 the case `"o" + "ne"` stands twice
      case "two":
      case MADE: //~ JK0155:12 a case label is a constant
      case changing: //~ JK0155:12 a case label is a constant
      case instance:
      case local:
      case copied: //~ JK0155:12 a case label is a constant
      case effective: //~ JK0155:12 a case label is a constant
      case 'a': //~ JK0150:12 `char` cannot become `String` here
      case 1: //~ JK0150:12 `int` cannot become `String` here
      case s: //~ JK0155:12 a case label is a constant
      case "" + 1:
      case "1": //~ JK0165:12 the case `"1"` stands twice
      case ONE + 2:
      case Missing.X: //~ JK0100:12 nothing named `Missing` is in scope
      case StringCases.ONE: //~ JK0165:12 the case `StringCases.ONE` stands twice
      case ("three"):
      case null:
      case (String) "four":
      case "five".trim(): //~ JK0155:12 a case label is a constant
    }
    switch (builder) {
      case "a" -> {} //~ JK0150:12 values of type `StringBuilder` are compared with patterns, not with a `String`
      default -> {}
    }
    switch (sequence) {
      case "a" -> {} //~ JK0150:12 values of type `CharSequence` are compared with patterns, not with a `String`
      default -> {}
    }
    switch (o) {
      case "a" -> {} //~ JK0150:12 values of type `Object` are compared with patterns, not with a `String`
      default -> {}
    }
    switch (s.length()) {
      case "a" -> {} //~ JK0150:12 `String` cannot become `int` here
      default -> {}
    }
    switch (s.charAt(0)) {
      case "a" -> {} //~ JK0150:12 `String` cannot become `char` here
      case 'a' -> {}
      case 97 -> {} //~ JK0165:12 the case `97` stands twice
      default -> {}
    }
    return switch (s) {
      case "a" -> 1;
      case "b" -> "two"; //~ JK0150:19 `String` cannot become `int` here
      case "c" -> null; //~ JK0150:19 `null` cannot become `int` here
      default -> 3L; //~ JK0150:18 `long` cannot become `int` here
    };
  }
}
