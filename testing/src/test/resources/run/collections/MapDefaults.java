import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The methods of maps that take functions, on every kind of map, and with null in between. */
public class MapDefaults {
  enum Letter {
    A,
    B,
    C,
    D,
    E
  }

  static List<String> log = new ArrayList<>();

  static <T> T logged(String name, T value) {
    log.add(name);
    return value;
  }

  /** Constants have other hash codes in every run. */
  static Map<Letter, Integer> show(Map<Letter, Integer> map) {
    return map.getClass() == HashMap.class ? new TreeMap<>(map) : map;
  }

  static void use(String kind, Map<Letter, Integer> map) {
    System.out.println(kind);
    map.put(Letter.A, 1);
    map.put(Letter.B, 2);
    System.out.println(
        "  "
            + map.putIfAbsent(Letter.A, 10)
            + map.putIfAbsent(Letter.C, 3)
            + map.put(Letter.B, 20)
            + map.get(Letter.D)
            + map.getOrDefault(Letter.D, 40));
    System.out.println(
        "  "
            + map.computeIfAbsent(Letter.A, k -> logged("never", 0))
            + map.computeIfAbsent(Letter.D, k -> k.ordinal() * 100)
            + map.computeIfAbsent(Letter.E, k -> null)
            + map.containsKey(Letter.E));
    System.out.println(
        "  "
            + map.computeIfPresent(Letter.A, (k, v) -> v + 5)
            + map.computeIfPresent(Letter.E, (k, v) -> logged("never", 0))
            + map.computeIfPresent(Letter.C, (k, v) -> null)
            + show(map));
    System.out.println(
        "  "
            + map.compute(Letter.A, (k, v) -> v == null ? -1 : v * 2)
            + map.compute(Letter.E, (k, v) -> v == null ? -1 : v * 2)
            + map.compute(Letter.B, (k, v) -> null)
            + map.compute(Letter.B, (k, v) -> v)
            + show(map));
    System.out.println(
        "  "
            + map.merge(Letter.A, 7, Integer::sum)
            + map.merge(Letter.C, 8, (a, b) -> logged("never", 0))
            + map.merge(Letter.D, 1, (a, b) -> null)
            + show(map));
    System.out.println(
        "  "
            + map.replace(Letter.A, 1)
            + map.replace(Letter.D, 1)
            + map.replace(Letter.A, 1, 2)
            + map.replace(Letter.A, 1, 3)
            + map.remove(Letter.A, 3)
            + map.remove(Letter.A, 2)
            + map.remove(Letter.A)
            + show(map));
    map.replaceAll((k, v) -> k.name().length() + v);
    StringBuilder text = new StringBuilder();
    show(map).forEach((k, v) -> text.append(k).append(v).append(' '));
    System.out.println("  " + text + log);
    map.putAll(Map.of(Letter.D, 44, Letter.C, 33));
    map.entrySet().removeIf(e -> e.getValue() == 33);
    map.keySet().retainAll(List.of(Letter.D, Letter.E));
    map.values().remove(44);
    System.out.println(
        "  " + show(map) + map.size() + map.containsValue(0) + map.containsValue(44));
    try {
      map.merge(Letter.E, null, Integer::sum);
    } catch (NullPointerException e) {
      System.out.println("  no null");
    }
    try {
      map.compute(
          Letter.E,
          (k, v) -> {
            throw new IllegalStateException("failed at " + v);
          });
    } catch (IllegalStateException e) {
      System.out.println("  " + e.getMessage() + show(map));
    }
  }

  static void nulls(Map<String, String> map) {
    map.put("null", null);
    System.out.println(
        map.get("null")
            + map.getOrDefault("null", "default")
            + map.containsKey("null")
            + map.size());
    System.out.println(map.putIfAbsent("null", "put") + map.get("null") + map.put("null", null));
    System.out.println(
        map.computeIfAbsent("null", k -> k + "!")
            + map.put("null", null)
            + map.computeIfPresent("null", (k, v) -> "present"));
    System.out.println(
        map.merge("null", "merged", (a, b) -> a + b)
            + map.merge("null", "more", (a, b) -> a + "+" + b));
    map.put("null", null);
    System.out.println(
        map.replace("null", "old")
            + map.get("null")
            + map.remove("null", null)
            + map.remove("null", "old")
            + map);
  }

  static <K, V> Map<V, List<K>> inverted(Map<K, V> map, Supplier<Map<V, List<K>>> make) {
    Map<V, List<K>> result = make.get();
    map.forEach((k, v) -> result.computeIfAbsent(v, x -> new ArrayList<>()).add(k));
    return result;
  }

  static Map<Integer, Long> memory = new HashMap<>();

  static long fibonacci(int n) {
    if (n < 2) {
      return n;
    }
    Long known = memory.get(n);
    if (known == null) {
      memory.put(n, known = fibonacci(n - 1) + fibonacci(n - 2));
    }
    return known;
  }

  public static void main(String[] args) {
    use("hash", new HashMap<>());
    use("linked", new LinkedHashMap<>());
    use("tree", new TreeMap<>());
    use("backwards", new TreeMap<>(Collections.reverseOrder()));
    use("enum", new EnumMap<>(Letter.class));
    nulls(new HashMap<>());
    nulls(new TreeMap<>());
    Map<String, Integer> lengths = new TreeMap<>();
    for (String s : List.of("one", "two", "three", "four", "five", "six")) {
      lengths.put(s, s.length());
    }
    System.out.println(
        inverted(lengths, TreeMap::new)
            + " "
            + inverted(lengths, () -> new TreeMap<>(Collections.reverseOrder())));
    System.out.println(inverted(inverted(lengths, LinkedHashMap::new), LinkedHashMap::new));
    System.out.println(fibonacci(80) + " " + memory.size());
    Map<Integer, Integer> large = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      large.merge(i * i % 1009, 1, Integer::sum);
    }
    int sum = 0;
    for (int v : large.values()) {
      sum += v;
    }
    System.out.println(large.size() + " " + sum + " " + large.get(0) + " " + large.get(1));
  }
}
