import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What fits best: knapsacks by tables, by memory, with repetition, by reachable sums, and change.
 */
public class Knapsacks {
  record Item(String name, int weight, int value) {}

  record Key(int at, int left) {}

  static List<String> best(List<Item> items, int limit) {
    int[][] table = new int[items.size() + 1][limit + 1];
    for (int i = 1; i <= items.size(); i++) {
      Item item = items.get(i - 1);
      table[i] = Arrays.copyOf(table[i - 1], limit + 1);
      for (int w = item.weight(); w <= limit; w++) {
        table[i][w] = Math.max(table[i][w], table[i - 1][w - item.weight()] + item.value());
      }
    }
    List<String> chosen = new ArrayList<>();
    chosen.add("" + table[items.size()][limit]);
    for (int i = items.size(), w = limit; i > 0; i--) {
      if (table[i][w] != table[i - 1][w]) {
        chosen.add(1, items.get(i - 1).name());
        w -= items.get(i - 1).weight();
      }
    }
    return chosen;
  }

  static int remembered(List<Item> items, int at, int left, Map<Key, Integer> memory) {
    if (at == items.size()) {
      return 0;
    }
    Key key = new Key(at, left);
    Integer known = memory.get(key);
    if (known != null) {
      return known;
    }
    Item item = items.get(at);
    int without = remembered(items, at + 1, left, memory);
    int result =
        item.weight() > left
            ? without
            : Math.max(
                without, item.value() + remembered(items, at + 1, left - item.weight(), memory));
    memory.put(key, result);
    return result;
  }

  static int repeated(List<Item> items, int limit) {
    Integer[] best = new Integer[limit + 1];
    Arrays.fill(best, 0);
    for (int w = 1; w <= limit; w++) {
      for (Item item : items) {
        if (item.weight() <= w) {
          best[w] = Math.max(best[w], best[w - item.weight()] + item.value());
        }
      }
    }
    return Collections.max(Arrays.asList(best));
  }

  static BitSet sums(int... numbers) {
    BitSet reachable = new BitSet();
    reachable.set(0);
    for (int n : numbers) {
      BitSet shifted = new BitSet();
      for (int i = reachable.nextSetBit(0); i >= 0; i = reachable.nextSetBit(i + 1)) {
        shifted.set(i + n);
      }
      reachable.or(shifted);
    }
    return reachable;
  }

  static boolean halves(int... numbers) {
    int sum = 0;
    for (int n : numbers) {
      sum += n;
    }
    return sum % 2 == 0 && sums(numbers).get(sum / 2);
  }

  static Map<Integer, Integer> change(int amount, int... coins) {
    int[] fewest = new int[amount + 1];
    int[] last = new int[amount + 1];
    Arrays.fill(fewest, 1, amount + 1, Integer.MAX_VALUE);
    for (int a = 1; a <= amount; a++) {
      for (int coin : coins) {
        if (coin <= a && fewest[a - coin] < Integer.MAX_VALUE && fewest[a - coin] + 1 < fewest[a]) {
          fewest[a] = fewest[a - coin] + 1;
          last[a] = coin;
        }
      }
    }
    if (fewest[amount] == Integer.MAX_VALUE) {
      return Collections.emptyMap();
    }
    Map<Integer, Integer> counts = new TreeMap<>(Collections.reverseOrder());
    for (int a = amount; a > 0; a -= last[a]) {
      counts.compute(last[a], (coin, n) -> n == null ? 1 : n + 1);
    }
    return counts;
  }

  static long ways(int amount, Iterable<Integer> coins) {
    long[] ways = new long[amount + 1];
    ways[0] = 1;
    for (int coin : coins) {
      for (int a = coin; a <= amount; a++) {
        ways[a] += ways[a - coin];
      }
    }
    return ways[amount];
  }

  static String cutRod(int[] prices, int length) {
    record Cut(int value, List<Integer> pieces) {}
    Map<Integer, Cut> best = new HashMap<>();
    best.put(0, new Cut(0, List.of()));
    for (int l = 1; l <= length; l++) {
      for (int piece = 1; piece <= Math.min(l, prices.length); piece++) {
        Cut rest = best.get(l - piece);
        int value = rest.value() + prices[piece - 1];
        if (!best.containsKey(l) || best.get(l).value() < value) {
          List<Integer> pieces = new ArrayList<>(rest.pieces());
          pieces.add(piece);
          best.put(l, new Cut(value, pieces));
        }
      }
    }
    return best.get(length).toString();
  }

  public static void main(String[] args) {
    List<Item> items =
        List.of(
            new Item("map", 9, 150),
            new Item("compass", 13, 35),
            new Item("water", 53, 200),
            new Item("sandwich", 50, 160),
            new Item("glucose", 15, 60),
            new Item("tin", 68, 45),
            new Item("banana", 27, 60),
            new Item("apple", 39, 40),
            new Item("cheese", 23, 30),
            new Item("beer", 52, 10),
            new Item("cream", 11, 70),
            new Item("camera", 32, 30));
    for (int limit : new int[] {0, 25, 100, 200, 1000}) {
      Map<Key, Integer> memory = new HashMap<>();
      System.out.println(
          best(items, limit)
              + " "
              + remembered(items, 0, limit, memory)
              + " "
              + memory.size()
              + " "
              + repeated(items, limit));
    }
    System.out.println(
        sums(3, 5, 9)
            + " "
            + halves(1, 5, 11, 5)
            + " "
            + halves(1, 2, 3, 5)
            + " "
            + halves(3, 3, 3, 4, 5));
    System.out.println(
        change(63, 1, 5, 10, 21, 25)
            + " "
            + change(11, 5, 3)
            + " "
            + change(7, 5, 3)
            + " "
            + change(0, 2));
    System.out.println(
        ways(100, List.of(1, 5, 10, 25, 50))
            + " "
            + ways(1000, Arrays.asList(1, 2, 5, 10, 20, 50, 100, 200)));
    System.out.println(cutRod(new int[] {1, 5, 8, 9, 10, 17, 17, 20}, 12));
  }
}
