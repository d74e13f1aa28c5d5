import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Maps and sets, and the order in which they are gone through. */
public class Maps {
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

  /** A key with few different hash codes. */
  record Key(int number, int codes) implements Comparable<Key> {
    @Override
    public int hashCode() {
      return number % codes;
    }

    @Override
    public int compareTo(Key other) {
      return number - other.number;
    }

    @Override
    public String toString() {
      return "k" + number;
    }
  }

  static void all(String name, Map<String, Integer> map) {
    System.out.println("--- " + name);
    show("empty", () -> map + " " + map.size() + map.isEmpty() + map.hashCode() + map.equals(Map.of()));
    show("next", () -> map.keySet().iterator().next());
    show("remove", () -> {
      map.values().iterator().remove();
      return 0;
    });
    String text = "it was the best of times it was the worst of times it was the age of wisdom";
    for (String word : text.split(" ")) {
      map.merge(word, 1, Integer::sum);
    }
    show("filled", () -> map + " " + map.hashCode() + map.size());
    show("views", () -> map.keySet() + " " + map.values() + map.entrySet());
    show("get", () -> map.get("was") + " " + map.get("x") + map.getOrDefault("y", 7));
    show("contains", () -> map.containsKey("it") + " " + map.containsValue(3) + map.containsValue(99));
    show("put", () -> map.put("it", 9) + " " + map.put("new", 8) + map.putIfAbsent("it", 1));
    show("compute", () -> map.compute("it", (k, v) -> v + 1) + " " + map.compute("it", (k, v) -> null));
    show("compute", () -> map.compute("zero", (k, v) -> v == null ? 0 : 1) + " " + map);
    show("absent", () -> map.computeIfAbsent("one", k -> k.length()) + " " + map.computeIfAbsent("one", k -> 9));
    show("absent", () -> map.computeIfAbsent("two", k -> null) + " " + map.containsKey("two"));
    show("present", () -> map.computeIfPresent("one", (k, v) -> v * 2) + " " + map.computeIfPresent("q", (k, v) -> 1));
    show("present", () -> map.computeIfPresent("one", (k, v) -> null) + " " + map.containsKey("one"));
    show("merge", () -> map.merge("of", 5, (a, b) -> null) + " " + map.containsKey("of"));
    show("merge", () -> map.merge("of", null, (a, b) -> 5));
    show("replace", () -> map.replace("was", 100) + " " + map.replace("zz", 1) + map.replace("was", 100, 5) + map.replace("was", 1, 2));
    show("removed", () -> map.remove("was") + " " + map.remove("was") + map.remove("best", 2) + map.remove("best", 1));
    show("nullKey", () -> map.put(null, 1));
    show("nullKeyGet", () -> map.get(null));
    show("nullValue", () -> map.put("null", null));
    show("nullValue", () -> map.get("null") + " " + map.containsKey("null") + map.putIfAbsent("null", 3) + map.get("null"));
    show("changed", () -> {
      for (String key : map.keySet()) {
        map.put(key + "x", 1);
      }
      return 0;
    });
    show("changedForEach", () -> {
      map.forEach((key, value) -> map.put(key + (map.size() < 40 ? "yy" : ""), 1));
      return 0;
    });
    show("changedCompute", () -> map.computeIfAbsent("abc", k -> map.put("abcd", 1) == null ? 1 : 2));
    show("state", () -> map);
    show("iterator", () -> {
      StringBuilder seen = new StringBuilder();
      for (Iterator<Map.Entry<String, Integer>> each = map.entrySet().iterator(); each.hasNext(); ) {
        Map.Entry<String, Integer> entry = each.next();
        seen.append(entry).append(' ');
        if (entry.getKey() != null && entry.getKey().length() % 2 == 0) {
          each.remove();
        } else {
          entry.setValue(7);
        }
      }
      return seen + " " + map;
    });
    show("replaceAll", () -> {
      map.replaceAll((key, value) -> value + String.valueOf(key).length());
      return map;
    });
    show("forEach", () -> {
      StringBuilder seen = new StringBuilder();
      map.forEach((key, value) -> seen.append(key).append(value));
      return seen;
    });
    show("viewForEach", () -> {
      StringBuilder seen = new StringBuilder();
      map.keySet().forEach(key -> seen.append(key));
      map.values().forEach(value -> seen.append(value));
      map.entrySet().forEach(entry -> seen.append(entry));
      return seen;
    });
    show("viewChanged", () -> {
      map.keySet().forEach(key -> map.remove("the"));
      return 0;
    });
    show("removeIf", () -> map.keySet().removeIf(key -> key != null && key.startsWith("w")) + " " + map);
    show("removeValue", () -> map.values().remove(10) + " " + map.values().removeIf(value -> value == 9) + map);
    show("removeEntry", () -> map.entrySet().remove(Map.entry("the", 99)) + " " + map.entrySet().contains(Map.entry("the", 10)));
    show("retain", () -> map.keySet().retainAll(Set.of("the", "age")) + " " + map);
    show("keyAdd", () -> map.keySet().add("x"));
    show("putAll", () -> {
      map.putAll(Map.of("only", 1));
      return map + " " + map.equals(new HashMap<>(map)) + new HashMap<>(map).equals(map);
    });
    show("self", () -> map.entrySet().equals(new HashMap<>(map).entrySet()) + " " + map.keySet().equals(new HashSet<>(map.keySet())));
    map.clear();
    show("cleared", () -> map + " " + map.keySet() + map.values());
  }

  static void orders() {
    System.out.println("--- orders");
    for (int codes : new int[] {1, 2, 3, 7, 20, 1000}) {
      for (int seed = 0; seed < 6; seed++) {
        HashMap<Key, Integer> map = seed % 2 == 0 ? new HashMap<>() : new LinkedHashMap<>();
        HashSet<Key> set = new HashSet<>();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
          Key key = new Key(random.nextInt(120), codes);
          switch (random.nextInt(8)) {
            case 0 -> map.remove(key);
            case 1 -> map.computeIfAbsent(key, k -> k.number);
            case 2 -> map.merge(key, 1, (a, b) -> a + b > 4 ? null : a + b);
            case 3 -> map.compute(key, (k, v) -> v == null ? 5 : v + 1);
            case 4 -> {
              Iterator<Key> each = map.keySet().iterator();
              for (int j = random.nextInt(5); j >= 0 && each.hasNext(); j--) {
                each.next();
                if (j % 2 == 0) {
                  each.remove();
                }
              }
            }
            default -> map.put(key, i);
          }
          if (random.nextInt(4) == 0) {
            set.remove(key);
          } else {
            set.add(key);
          }
          if (i % 20 == 0) {
            System.out.println(map + " " + set);
          }
        }
        System.out.println(map);
        System.out.println(new HashMap<>(map));
        System.out.println(map.clone() + " " + set.clone() + new HashSet<>(map.keySet()));
        map.keySet().removeIf(key -> key.number % 3 == 0);
        System.out.println(map);
      }
    }
    for (int count = 0; count < 70; count += 3) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        numbers.add(i * 31 % 101 * 17);
      }
      HashSet<Integer> set = new HashSet<>(numbers);
      HashMap<Integer, Integer> map = new HashMap<>();
      for (Integer number : numbers) {
        map.put(number, number);
      }
      HashMap<Integer, Integer> sized = new HashMap<>(count);
      sized.putAll(map);
      HashMap<Integer, Integer> more = new HashMap<>(Map.of(-5, 5));
      more.putAll(map);
      System.out.println(set + " " + map + new HashMap<>(map) + sized + more + map.keySet());
      System.out.println(HashMap.newHashMap(count) + " " + new HashMap<>(count, 2.5f) + new LinkedHashSet<>(set));
      Hashtable<Integer, Integer> table = new Hashtable<>();
      for (Integer number : numbers) {
        table.put(number, 1);
      }
      System.out.println(table + " " + new Hashtable<>(map) + table.keySet() + table.clone());
      System.out.println(Collections.list(table.keys()) + " " + Collections.list(table.elements()));
    }
    HashSet<String> words = new HashSet<>();
    for (char a = 'a'; a < 'z'; a++) {
      words.add(a + "" + (char) (a + 1));
      words.add("word" + a);
    }
    System.out.println(words);
    HashMap<Object, Object> mixed = new HashMap<>();
    mixed.put(1.5, 'c');
    mixed.put('c', 1L << 40);
    mixed.put(1L << 40, true);
    mixed.put(true, "text");
    mixed.put(null, mixed);
    System.out.println(mixed);
  }

  static void linked() {
    System.out.println("--- linked");
    LinkedHashMap<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
    for (String word : "a b c d e f".split(" ")) {
      map.put(word, map.size());
    }
    map.get("b");
    map.getOrDefault("c", 1);
    map.putIfAbsent("a", 5);
    System.out.println(map);
    map.compute("d", (k, v) -> v + 1);
    map.putFirst("f", 9);
    map.putFirst("g", 9);
    map.putLast("e", 1);
    System.out.println(map + " " + map.firstEntry() + map.lastEntry() + map.reversed());
    show("setValue", () -> map.firstEntry().setValue(3));
    show("changed", () -> {
      for (String key : map.keySet()) {
        map.get("c");
      }
      return map;
    });
    show("pollFirst", () -> map.pollFirstEntry() + " " + map.pollLastEntry() + map);
    show("sequenced", () -> map.sequencedKeySet().reversed() + " " + map.sequencedValues().getLast() + map.sequencedEntrySet().removeFirst());
    show("keyAddFirst", () -> {
      map.sequencedKeySet().addFirst("x");
      return 0;
    });
    var reversed = map.reversed();
    show("reversed", () -> {
      reversed.put("new", 1);
      reversed.put("c", 2);
      reversed.putFirst("last", 3);
      reversed.putLast("first", 4);
      reversed.remove("a");
      return reversed + " " + map + reversed.keySet() + reversed.values() + reversed.firstEntry() + reversed.reversed();
    });
    LinkedHashMap<Integer, Integer> cache =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
            return size() > 4;
          }
        };
    for (int i = 0; i < 30; i++) {
      cache.put(i * 7 % 11, i);
      cache.computeIfAbsent(i * 5 % 13, k -> k);
    }
    System.out.println(cache);
    LinkedHashSet<Integer> set = new LinkedHashSet<>(List.of(5, 3, 8, 1));
    set.addFirst(8);
    set.addLast(5);
    set.addFirst(77);
    System.out.println(set + " " + set.getFirst() + set.getLast() + set.reversed());
    set.reversed().add(99);
    set.reversed().addFirst(3);
    System.out.println(set.removeFirst() + " " + set.removeLast() + set + set.reversed().removeFirst());
    show("none", () -> new LinkedHashSet<Integer>().getFirst());
    show("noneLast", () -> new LinkedHashSet<Integer>().removeLast());
    show("pollNone", () -> new LinkedHashMap<>().pollFirstEntry() + " " + new LinkedHashMap<>().firstEntry());
    show("capacity", () -> new HashMap<>(-1));
    show("load", () -> new HashMap<>(1, 0f));
    show("count", () -> HashMap.newHashMap(-1));
    show("setCount", () -> HashSet.newHashSet(-1));
  }

  static void properties() {
    System.out.println("--- properties");
    Properties defaults = new Properties();
    defaults.setProperty("color", "red");
    Properties properties = new Properties(defaults);
    show("set", () -> properties.setProperty("size", "3") + " " + properties.setProperty("size", "4") + properties);
    show("get", () -> properties.getProperty("size") + properties.getProperty("color") + properties.getProperty("x") + properties.getProperty("x", "none") + properties.get("color"));
    properties.put("number", 7);
    show("number", () -> properties.getProperty("number") + " " + properties.get("number") + properties.size() + properties.keySet());
    show("names", () -> properties.stringPropertyNames() + " " + Collections.list(properties.keys()) + properties.clone() + properties.hashCode());
    show("null", () -> properties.put("x", null));
    show("nullName", () -> properties.getProperty(null));
  }

  static void sets() {
    System.out.println("--- sets");
    Set<Integer> set = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      set.add(i * i % 97);
    }
    show("set", () -> set + " " + set.hashCode() + set.size() + set.add(1) + set.add(1000) + set.remove(4) + set.remove(4));
    show("removeAll", () -> set.removeAll(List.of(1, 2, 3)) + " " + set.removeAll(List.of(1, 2, 3)));
    show("retainAll", () -> set.retainAll(List.of(9, 16, 25, 36, 49, 1)) + " " + set);
    show("equals", () -> set.equals(Set.of(9, 16, 25, 36, 49)) + " " + set.equals(List.of()) + set.containsAll(List.of(9)));
    show("null", () -> set.add(null) + " " + set.contains(null) + set);
    Set<Integer> fixed = Collections.unmodifiableSet(set);
    show("fixed", () -> fixed + " " + fixed.equals(set) + (fixed.hashCode() == set.hashCode()));
    show("fixedAdd", () -> fixed.add(5));
    Map<String, Integer> map = Collections.unmodifiableMap(new TreeMap<>(Map.of("b", 2, "a", 1)));
    show("fixedMap", () -> map + " " + map.keySet() + map.values() + map.entrySet() + map.getOrDefault("c", 5));
    show("fixedPut", () -> map.put("c", 3));
    show("fixedMerge", () -> map.merge("a", 3, Integer::sum));
    show("fixedEntry", () -> map.entrySet().iterator().next().setValue(4));
    show("fixedKeys", () -> map.keySet().remove("a"));
    show("singletonMap", () -> Collections.singletonMap("k", 1) + " " + Collections.singletonMap("k", 1).put("l", 2));
    show("singleton", () -> Collections.singleton(4).add(4));
    show("emptyMap", () -> Collections.emptyMap() + " " + Collections.emptyMap().put(1, 2));
    show("fromMap", () -> {
      Set<Integer> made = Collections.newSetFromMap(new LinkedHashMap<>());
      return made.add(3) + " " + made.add(3) + made.add(1) + made + made.contains(1);
    });
    show("fromFullMap", () -> Collections.newSetFromMap(new HashMap<>(Map.of(1, true))));
    Map<Integer, Integer> guarded = Collections.synchronizedMap(new HashMap<>());
    show("guarded", () -> guarded.put(1, 2) + " " + guarded.merge(1, 3, Integer::sum) + guarded + guarded.keySet());
    show("entries", () -> {
      List<Map.Entry<String, Integer>> entries = new ArrayList<>(Map.of("b", 1, "a", 2, "c", 0).entrySet());
      entries.sort(Map.Entry.comparingByKey());
      String byKey = entries.toString();
      entries.sort(Map.Entry.comparingByValue());
      String byValue = entries.toString();
      entries.sort(Map.Entry.comparingByKey(Comparator.reverseOrder()));
      return byKey + byValue + entries + Map.entry("a", 1).equals(Map.entry("a", 1)) + Map.entry("a", 1).hashCode();
    });
  }

  public static void main(String[] args) {
    all("HashMap", new HashMap<>());
    all("LinkedHashMap", new LinkedHashMap<>());
    all("by access", new LinkedHashMap<>(4, 0.5f, true));
    all("TreeMap", new TreeMap<>());
    all("TreeMap reversed", new TreeMap<>(Comparator.nullsFirst(Comparator.reverseOrder())));
    all("descending", new TreeMap<String, Integer>().descendingMap());
    all("Hashtable", new Hashtable<>());
    all("synchronized", Collections.synchronizedMap(new HashMap<>()));
    all("reversed", new LinkedHashMap<String, Integer>().reversed());
    orders();
    linked();
    properties();
    sets();
  }
}
