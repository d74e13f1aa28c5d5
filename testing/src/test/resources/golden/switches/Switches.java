public class Switches {
  static int classify(int x) {
    int result = switch (x) {
      case 1, 2 -> 10;
      case 3 -> {
        int y = x * 2;
        yield y;
      }
      default -> -1;
    };
    switch (x) {
      case 4:
        result++;
      case 5:
        result += 2;
        break;
      default:
    }
    return result;
  }

  public static void main(String[] args) {
    classify(args.length);
  }
}
