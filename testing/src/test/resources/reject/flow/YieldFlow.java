class YieldFlow {
  static int f(int x) {
    int a = switch (x) {
      case 1:
        break; //~ JK0164:9 `break` cannot leave a switch expression
      default:
        yield 1;
    };
    int b = switch (x) {
      case 1 -> {
        return 2; //~ JK0164:9 `return` cannot leave a switch expression
      }
      default -> 1;
    };
    return a + b;
  }

  static void g() {
    yield 1; //~ JK0164:5 `yield` stands outside of any switch expression
  }
}
