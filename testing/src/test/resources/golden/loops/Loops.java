public class Loops {
  static int sum(int n) {
    int total = 0;
    for (int i = 0; i < n; i++) {
      if (i == 3) continue;
      if (i == 7) break;
      total += i;
    }
    do {
      total--;
    } while (total > 100);
    return total;
  }

  public static void main(String[] args) {
    sum(args.length);
  }
}
