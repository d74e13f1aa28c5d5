/** How many edits lie between two texts. */
final class Levenshtein {
  private static final int LENGTH = 2500;

  private Levenshtein() {}

  private static char[] text(int seed) {
    char[] text = new char[LENGTH];
    int state = seed;
    for (int i = 0; i < LENGTH; i++) {
      state = state * 1103515245 + 12345;
      text[i] = (char) ('a' + (state >>> 16) % 6);
    }
    return text;
  }

  private static int distance(char[] a, char[] b) {
    int[] previous = new int[b.length + 1];
    int[] current = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      current[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int cost = a[i - 1] == b[j - 1] ? 0 : 1;
        current[j] =
            Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
      }
      int[] t = previous;
      previous = current;
      current = t;
    }
    return previous[b.length];
  }

  static long round() {
    return distance(text(1), text(2)) * 10_000L + distance(text(3), text(4));
  }

  public static void main(String[] args) {
    Timing.run(args, Levenshtein::round);
  }
}
