class Twice {
  static class One {}

  static class One {} //~ JK0107:16 type `One` is declared twice in `Twice`

  static int number = "a"; //~ JK0150:23 `String` cannot become `int` here

  static void assign() {
    missing = 1; //~ JK0100:5 nothing named `missing` is in scope
  }
}
