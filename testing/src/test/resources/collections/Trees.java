import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

/** Sorted maps and sets, their neighbours, parts and opposite orders. */
public class Trees {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    String result;
    try {
      result = String.valueOf(action.run());
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      boolean isOfJvm = e instanceof NullPointerException || message.contains("cannot be cast");
      result = e.getClass().getName() + ": " + (isOfJvm ? "" : message);
    }
    System.out.println(name + " = " + result);
  }

  static void maps(String name, NavigableMap<Integer, String> map) {
    System.out.println("--- " + name + " " + map);
    for (int key : new int[] {-1, 0, 5, 6, 12, 30, 31, 200}) {
      show("near " + key, () -> map.lowerKey(key) + " " + map.floorKey(key) + " " + map.ceilingKey(key) + " " + map.higherKey(key));
      show("entries " + key, () -> map.lowerEntry(key) + " " + map.floorEntry(key) + " " + map.ceilingEntry(key) + " " + map.higherEntry(key));
      show("head " + key, () -> map.headMap(key) + " " + map.headMap(key, true) + map.headMap(key).size());
      show("tail " + key, () -> map.tailMap(key) + " " + map.tailMap(key, false) + map.tailMap(key).isEmpty());
      show("part " + key, () -> map.subMap(6, key) + " " + map.subMap(key, false, 30, true));
      show("get " + key, () -> map.get(key) + map.containsKey(key));
    }
    show("ends", () -> map.firstKey() + " " + map.lastKey() + map.firstEntry() + map.lastEntry());
    show("opposite", () -> map.descendingMap() + " " + map.descendingKeySet() + map.navigableKeySet() + map.reversed());
    show("order", () -> map.comparator() == null);
    show("entrySet", () -> map.firstEntry().setValue("x"));
    show("keys", () -> map.navigableKeySet().headSet(12) + " " + map.keySet() + map.values() + map.navigableKeySet().lower(12));
    show("keyAdd", () -> map.navigableKeySet().add(3));
    show("putFirst", () -> map.putFirst(3, ""));
    show("none", () -> map.headMap(Integer.MIN_VALUE).firstKey());
    show("noneEntry", () -> map.subMap(7, 7).firstEntry() + " " + map.subMap(7, 7).pollLastEntry());
    show("changed", () -> {
      for (Integer key : map.keySet()) {
        map.remove(key);
      }
      return 0;
    });
    show("changedForEach", () -> {
      map.forEach((key, value) -> map.remove(key));
      return map;
    });
    show("iterator", () -> {
      StringBuilder seen = new StringBuilder();
      Iterator<Map.Entry<Integer, String>> each = map.entrySet().iterator();
      while (each.hasNext()) {
        Map.Entry<Integer, String> entry = each.next();
        seen.append(entry);
        if (entry.getKey() % 4 == 0) {
          each.remove();
        } else {
          entry.setValue("v");
        }
      }
      return seen + " " + map;
    });
    show("removeEarly", () -> {
      map.keySet().iterator().remove();
      return 0;
    });
    show("poll", () -> map.pollFirstEntry() + " " + map.pollLastEntry() + map.size());
    show("put", () -> map.put(17, "new") + " " + map.put(17, "newer") + map);
    show("compute", () -> map.compute(17, (k, v) -> v + k) + map.computeIfAbsent(18, k -> "c") + map.merge(18, "d", String::concat) + map.computeIfPresent(18, (k, v) -> null) + map);
    show("clear", () -> {
      map.headMap(17).clear();
      return map;
    });
  }

  static TreeMap<Integer, String> full() {
    TreeMap<Integer, String> map = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      map.put(i * 17 % 47, "v" + i);
    }
    return map;
  }

  static void ranges() {
    System.out.println("--- ranges");
    TreeMap<Integer, String> map = full();
    NavigableMap<Integer, String> part = map.subMap(10, true, 20, false);
    show("putOutside", () -> part.put(20, "x"));
    show("putInside", () -> part.put(19, "x"));
    show("absentOutside", () -> part.putIfAbsent(9, "x"));
    show("computeOutside", () -> part.compute(9, (k, v) -> "x"));
    show("computeNothing", () -> part.compute(9, (k, v) -> null) + part.computeIfAbsent(9, k -> null));
    show("mergeOutside", () -> part.merge(9, "x", String::concat));
    show("getOutside", () -> part.get(9) + part.containsKey(25) + part.remove(25));
    show("wide", () -> part.subMap(5, 15));
    show("wideTo", () -> part.subMap(11, 25));
    show("edge", () -> part.subMap(10, 20).size() + " " + part.headMap(20).size());
    show("edgeIn", () -> part.headMap(20, true));
    show("crossed", () -> part.subMap(15, 12));
    show("down", () -> part.descendingMap().subMap(18, 12) + " " + part.descendingMap().headMap(15) + part.descendingMap().tailMap(15));
    show("downWide", () -> part.descendingMap().subMap(30, 12));
    show("downWideTo", () -> part.descendingMap().subMap(15, 2));
    show("downCrossed", () -> part.descendingMap().subMap(12, 15));
    show("null", () -> map.subMap(null, 5).size());
    show("comparator", () -> part.descendingMap().comparator().compare(1, 2));
    show("entries", () -> part.entrySet().contains(Map.entry(25, "v9")) + " " + part.entrySet().remove(Map.entry(19, "x")) + part.keySet().remove(25));
    show("keySet", () -> part.keySet().retainAll(List.of(11, 12)) + " " + part + map);
  }

  static void sets() {
    System.out.println("--- sets");
    TreeSet<Integer> set = new TreeSet<>();
    show("first", () -> set.first());
    show("getFirst", () -> set.getFirst());
    show("removeFirst", () -> set.removeFirst());
    show("removeLast", () -> set.removeLast());
    show("pollFirst", () -> set.pollFirst() + " " + set.pollLast() + set.lower(3));
    show("addFirst", () -> {
      set.addFirst(1);
      return 0;
    });
    for (int i = 0; i < 30; i++) {
      set.add(i * 13 % 31);
    }
    show("set", () -> set + " " + set.hashCode() + set.add(3) + set.remove(3) + set.remove(3) + set.contains(4));
    show("near", () -> set.lower(5) + " " + set.floor(5) + " " + set.ceiling(3) + " " + set.higher(30));
    show("parts", () -> set.headSet(7) + " " + set.tailSet(25) + set.subSet(7, 12) + set.subSet(7, false, 12, true));
    show("descending", () -> set.descendingSet() + " " + set.descendingSet().headSet(20) + set.reversed().first());
    show("crossed", () -> set.subSet(7, 2));
    NavigableSet<Integer> head = set.headSet(10, false);
    show("addOutside", () -> head.add(10));
    show("headHead", () -> head.headSet(11));
    show("headTail", () -> head.tailSet(11));
    show("headAll", () -> head.addAll(List.of(3, 4)) + " " + head + head.last() + head.size());
    show("headPoll", () -> head.pollFirst() + " " + head.pollLast() + head.getFirst() + head.removeLast() + set);
    show("iterator", () -> {
      for (Iterator<Integer> each = set.descendingIterator(); each.hasNext(); ) {
        if (each.next() % 2 == 0) {
          each.remove();
        }
      }
      return set;
    });
    show("copy", () -> new TreeSet<>((SortedSet<Integer>) set.descendingSet()) + " " + set.clone() + new ArrayList<>(set));
    show("words", () -> {
      TreeSet<String> words = new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
      Collections.addAll(words, "the quick brown fox jumps over the lazy dog again".split(" "));
      return words + " " + words.ceiling("bbbb") + words.comparator().compare("a", "b");
    });
    show("unlike", () -> ((TreeSet) new TreeSet<>(List.of(1))).add("x"));
    show("unordered", () -> new TreeSet<Object>().add(new Object()));
    SortedSet<Integer> fixed = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(3, 1, 2)));
    show("fixed", () -> fixed + " " + fixed.first() + fixed.headSet(3) + fixed.reversed() + fixed.reversed().first());
    show("fixedAdd", () -> fixed.add(4));
    NavigableSet<Integer> fixedToo = Collections.unmodifiableNavigableSet(new TreeSet<>(List.of(3, 1, 2)));
    show("fixedToo", () -> fixedToo + " " + fixedToo.lower(3) + fixedToo.descendingSet() + fixedToo.headSet(2, true));
    show("fixedPoll", () -> fixedToo.pollFirst());
    SortedMap<Integer, String> fixedMap = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(1, "a", 2, "b")));
    show("fixedMap", () -> fixedMap + " " + fixedMap.firstKey() + fixedMap.tailMap(2) + fixedMap.reversed());
    show("fixedPut", () -> fixedMap.put(3, "c"));
    show("fixedNavigable", () -> Collections.unmodifiableNavigableMap(full()).lowerEntry(7) + " " + Collections.emptyNavigableMap());
  }

  static void guarded() {
    System.out.println("--- guarded");
    NavigableMap<Integer, String> map = Collections.synchronizedNavigableMap(full());
    show("map", () -> map.firstKey() + " " + map.lowerEntry(7) + map.headMap(5) + map.descendingMap().tailMap(3, true) + map.navigableKeySet().floor(8) + map.pollFirstEntry());
    NavigableSet<Integer> set = Collections.synchronizedNavigableSet(new TreeSet<>(List.of(5, 1, 3)));
    show("set", () -> set.first() + " " + set.higher(1) + set.descendingSet() + set.subSet(1, 4) + set.pollLast() + set + set.equals(new TreeSet<>(set)));
    show("sorted", () -> Collections.synchronizedSortedSet(new TreeSet<>(List.of(2, 1))).headSet(2) + " " + Collections.synchronizedSortedMap(full()).tailMap(44));
  }

  static void random() {
    System.out.println("--- random");
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      TreeMap<Integer, Integer> map = seed % 2 == 0 ? new TreeMap<>() : new TreeMap<>(Comparator.reverseOrder());
      for (int i = 0; i < 400; i++) {
        int key = random.nextInt(90);
        if (random.nextInt(3) == 0) {
          map.remove(key);
        } else {
          map.put(key, i);
        }
        if (i % 9 == 0 && random.nextBoolean()) {
          int skip = random.nextInt(10);
          for (Iterator<Integer> each = map.keySet().iterator(); each.hasNext(); ) {
            if (each.next() % 10 == skip) {
              each.remove();
            }
          }
        }
      }
      System.out.println(map + " " + map.size() + map.hashCode() + map.equals(new TreeMap<>(map)));
    }
  }

  public static void main(String[] args) {
    maps("whole", full());
    maps("descending", full().descendingMap());
    maps("part", full().subMap(5, true, 31, true));
    maps("descending part", full().subMap(5, false, 31, false).descendingMap());
    maps("tail", full().tailMap(6, true));
    TreeMap<Integer, String> byOther = new TreeMap<>(Comparator.comparing(number -> -number));
    byOther.putAll(full());
    maps("by other", byOther);
    ranges();
    sets();
    guarded();
    random();
    show("nullGet", () -> new TreeMap<String, String>(Map.of("a", "b")).get(null));
    show("nullPut", () -> new TreeMap<String, String>(Map.of("a", "b")).put(null, ""));
    show("nullFirst", () -> new TreeMap<String, String>().put(null, ""));
    show("firstKey", () -> new TreeMap<String, String>().firstKey());
    show("firstEntry", () -> new TreeMap<String, String>().firstEntry());
  }
}
