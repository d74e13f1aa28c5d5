import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sorted maps and sets: neighbours, views of parts, views backwards, and a check against a list.
 */
public class NavigableOperations {
  static String neighbours(NavigableSet<Integer> set, int n) {
    return set.lower(n)
        + "<"
        + set.floor(n)
        + "<="
        + n
        + "<="
        + set.ceiling(n)
        + "<"
        + set.higher(n);
  }

  static void maps(NavigableMap<Integer, String> map) {
    System.out.println(
        map.firstEntry()
            + " "
            + map.lastEntry()
            + " "
            + map.lowerKey(30)
            + " "
            + map.floorEntry(29)
            + " "
            + map.ceilingKey(31)
            + " "
            + map.higherEntry(30));
    System.out.println(
        map.headMap(30)
            + " "
            + map.headMap(30, true)
            + " "
            + map.tailMap(30)
            + " "
            + map.tailMap(30, false));
    System.out.println(
        map.navigableKeySet()
            + " "
            + map.descendingKeySet()
            + " "
            + map.firstKey()
            + map.lastKey());
  }

  /** The same operations on a tree and on a sorted list have to agree. */
  static int check(long seed) {
    Random random = new Random(seed);
    TreeMap<Integer, Integer> tree = new TreeMap<>();
    List<Integer> list = new ArrayList<>();
    int checks = 0;
    for (int i = 0; i < 2000; i++) {
      int key = random.nextInt(300);
      int at = Collections.binarySearch(list, key);
      if (random.nextInt(3) > 0) {
        Integer old = tree.put(key, i);
        if (at < 0) {
          list.add(-at - 1, key);
        }
        checks += (old == null) == (at < 0) ? 1 : 1000000;
      } else {
        Integer old = tree.remove(key);
        if (at >= 0) {
          list.remove(at);
        }
        checks += (old != null) == (at >= 0) ? 1 : 1000000;
      }
      int probe = random.nextInt(320) - 10;
      int where = Collections.binarySearch(list, probe);
      int next = where < 0 ? -where - 1 : where;
      Integer ceiling = next < list.size() ? list.get(next) : null;
      Integer lower = next > 0 ? list.get(next - 1) : null;
      checks +=
          ceiling == null
              ? tree.ceilingKey(probe) == null ? 1 : 1000000
              : ceiling.equals(tree.ceilingKey(probe)) ? 1 : 1000000;
      checks +=
          lower == null
              ? tree.lowerKey(probe) == null ? 1 : 1000000
              : lower.equals(tree.lowerKey(probe)) ? 1 : 1000000;
    }
    return new ArrayList<>(tree.keySet()).equals(list) && list.size() == tree.size() ? checks : -1;
  }

  static class Leaderboard {
    private final TreeMap<Integer, TreeSet<String>> byScore =
        new TreeMap<>(Collections.reverseOrder());
    private final Map<String, Integer> scores = new TreeMap<>();

    void score(String name, int points) {
      Integer old = scores.get(name);
      if (old != null) {
        TreeSet<String> others = byScore.get(old);
        others.remove(name);
        if (others.isEmpty()) {
          byScore.remove(old);
        }
      }
      int now = scores.merge(name, points, Integer::sum);
      byScore.computeIfAbsent(now, k -> new TreeSet<>()).add(name);
    }

    int rank(String name) {
      int rank = 1;
      for (TreeSet<String> better : byScore.headMap(scores.get(name)).values()) {
        rank += better.size();
      }
      return rank;
    }
  }

  public static void main(String[] args) {
    TreeSet<Integer> set = new TreeSet<>(List.of(50, 10, 40, 20, 30));
    System.out.println(
        neighbours(set, 30)
            + " "
            + neighbours(set, 35)
            + " "
            + neighbours(set, 5)
            + " "
            + neighbours(set, 50));
    System.out.println(
        neighbours(set.descendingSet(), 30)
            + " "
            + set.descendingSet()
            + " "
            + set.descendingSet().first());
    System.out.println(
        set.headSet(30)
            + " "
            + set.tailSet(30)
            + " "
            + set.subSet(20, 40)
            + " "
            + set.subSet(20, false, 40, true)
            + " "
            + set.headSet(9));
    SortedSet<Integer> middle = set.subSet(15, 45);
    NavigableSet<Integer> back = set.descendingSet().headSet(20, false);
    set.add(25);
    middle.add(44);
    middle.remove(30);
    System.out.println(
        middle + " " + back + " " + set + " " + middle.size() + middle.first() + middle.last());
    middle.clear();
    System.out.println(middle + " " + back + " " + set + " " + middle.isEmpty());
    try {
      middle.add(45);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        set.pollFirst() + " " + set.pollLast() + " " + set.pollFirst() + " " + set.lower(5));

    TreeMap<Integer, String> map = new TreeMap<>();
    for (int i = 10; i <= 50; i += 10) {
      map.put(i, "v" + i);
    }
    maps(map);
    maps(map.descendingMap());
    maps(map.subMap(20, true, 50, false));
    maps(map.descendingMap().tailMap(40, true));
    SortedMap<Integer, String> part = map.subMap(20, 40);
    part.put(25, "new");
    part.entrySet().iterator().next().setValue("changed");
    map.remove(30);
    System.out.println(
        part + " " + map + " " + part.containsKey(40) + part.get(40) + part.remove(50));
    part.values().removeIf(v -> v.equals("new"));
    part.replaceAll((k, v) -> v + k);
    System.out.println(
        map
            + " "
            + map.pollFirstEntry()
            + " "
            + map.pollLastEntry()
            + " "
            + map.descendingMap().pollFirstEntry()
            + " "
            + map);
    Map.Entry<Integer, String> entry = map.firstEntry();
    try {
      entry.setValue("refused");
    } catch (UnsupportedOperationException e) {
      System.out.println("a copy of " + entry);
    }
    System.out.println(check(1) + " " + check(99));
    TreeMap<String, Integer> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    words.put("b", 1);
    words.put("A", 2);
    words.put("B", 3);
    System.out.println(
        words + " " + words.get("a") + " " + words.headMap("B") + " " + words.ceilingKey("aa"));
    Leaderboard board = new Leaderboard();
    board.score("ann", 50);
    board.score("bob", 70);
    board.score("cid", 50);
    board.score("ann", 30);
    board.score("dan", 10);
    System.out.println(
        board.byScore
            + " "
            + board.rank("ann")
            + board.rank("bob")
            + board.rank("cid")
            + board.rank("dan"));
    Iterator<Integer> keys = board.byScore.descendingKeySet().iterator();
    keys.next();
    keys.remove();
    System.out.println(board.byScore.firstEntry().getValue() + " " + board.byScore.keySet());
  }
}
