class Exhaustive {
  static int f(int x) {
    return switch (x) { //~ JK0167:12 this switch has no result for every `int`: a `default` is missing
      case 1 -> 1;
      case 2 -> 2;
    };
  }
}
