import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Maps with numbers, texts and records as keys. */
final class HashMaps {
  private record Point(int x, int y) {}

  private HashMaps() {}

  private static long numbers() {
    Map<Integer, Integer> counts = new HashMap<>();
    int state = 1;
    for (int i = 0; i < 200_000; i++) {
      state = state * 1103515245 + 12345;
      counts.merge(state >>> 16, 1, Integer::sum);
    }
    long sum = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      sum += (long) entry.getKey() * entry.getValue();
    }
    for (int i = 0; i < 65536; i += 2) {
      counts.remove(i);
    }
    return sum + counts.size();
  }

  private static long words() {
    String[] words = new String[5000];
    for (int i = 0; i < words.length; i++) {
      words[i] = "word" + i * 7919 % 3001;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int turn = 0; turn < 20; turn++) {
      for (String word : words) {
        counts.put(word, counts.getOrDefault(word, 0) + 1);
      }
    }
    long sum = 0;
    for (String word : counts.keySet()) {
      sum = sum * 3 + word.length() * counts.get(word);
    }
    return sum;
  }

  private static long points() {
    Set<Point> seen = new HashSet<>();
    int x = 0;
    int y = 0;
    int state = 7;
    for (int i = 0; i < 100_000; i++) {
      state = state * 1103515245 + 12345;
      switch (state >>> 16 & 3) {
        case 0 -> x++;
        case 1 -> x--;
        case 2 -> y++;
        default -> y--;
      }
      seen.add(new Point(x, y));
    }
    return seen.size();
  }

  static long round() {
    return numbers() * 31 + words() * 7 + points();
  }

  public static void main(String[] args) {
    Timing.run(args, HashMaps::round);
  }
}
