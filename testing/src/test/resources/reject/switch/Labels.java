class Labels {
  static void f(int x, byte b, char c) {
    switch (x) {
      case 1, 2, 1: //~ JK0165:18 the case `1` stands twice
        break;
      case 'a', 97: //~ JK0165:17 the case `97` stands twice
        break;
      case 3L: //~ JK0150:12 `long` cannot become `int` here
        break;
      case true: //~ JK0150:12 `boolean` cannot become `int` here
        break;
      case "x": //~ JK0150:12 `String` cannot become `int` here
        break;
    }
    switch (b) {
      case 127, 128: //~ JK0150:17 `int` cannot become `byte` here
        break;
      case -129: //~ JK0150:12 `int` cannot become `byte` here
        break;
    }
    switch (c) {
      case -1: //~ JK0150:12 `int` cannot become `char` here
        break;
      case 65536: //~ JK0150:12 `int` cannot become `char` here
        break;
      case 'a':
        break;
    }
  }
}
