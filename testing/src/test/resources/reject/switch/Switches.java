public class Switches {
  static int f(int x, long l, boolean b, byte t, int other) {
    switch (x) {
      case 1:
      case 1: //~ JK0165:12 the case `1` stands twice
        break;
      case other: //~ JK0155:12 a case label is a constant
      default:
      default: //~ JK0165:7 this switch has a `default` already
    }
    switch (t) {
      case 200: //~ JK0150:12 `int` cannot become `byte` here
    }
    int y = switch (x) { //~ JK0167:13 this switch has no result for every `int`: a `default` is missing
      case 1 -> 2;
    };
    int z = switch (x) {
      case 1 -> { //~ JK0201:7 this case may end without yielding a value
        y++;
      }
      default -> 3;
    };
    break; //~ JK0164:5 `break` stands outside of any loop or switch
    continue; //~ JK0164:5 `continue` stands outside of any loop
    here:
    while (true) {
      continue there; //~ JK0164:7 no statement around this one has the label `there`
    }
  }
}
