import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps of all kinds do the same, or fail in their own way. */
public class MapMethods {
  interface Step {
    Object with(Map<String, Integer> map);
  }

  static void each(String label, Step step) {
    StringBuilder text = new StringBuilder();
    List<Map<String, Integer>> kinds = new ArrayList<>();
    kinds.add(new HashMap<>());
    kinds.add(new LinkedHashMap<>());
    kinds.add(new TreeMap<>());
    kinds.add(new TreeMap<>(Collections.reverseOrder()));
    kinds.add(new Hashtable<>());
    kinds.add(new LinkedHashMap<>(8, 0.75f, true));
    for (Map<String, Integer> map : kinds) {
      map.put("two", 2);
      map.put("one", 1);
      map.put("three", 3);
    }
    kinds.add(Collections.unmodifiableMap(kinds.get(1)));
    kinds.add(new TreeMap<>(kinds.get(2)).headMap("zzz"));
    kinds.add(new TreeMap<>(kinds.get(2)).descendingMap());
    String last = "";
    for (Map<String, Integer> map : kinds) {
      String result;
      try {
        result = step.with(map) + "";
      } catch (RuntimeException e) {
        result = e.getClass().getSimpleName();
      }
      result += map.equals(Map.of("one", 1, "two", 2, "three", 3)) ? "" : " " + map;
      text.append(result.equals(last) ? "=" : "; " + result);
      last = result;
    }
    check(label, (Object) text.substring(2));
  }

  public static void main(String[] args) {
    each("toString", Map::toString);
    each("get", map -> map.get("two") + " " + map.get("four"));
    each("get null", map -> map.get(null));
    each("put", map -> map.put("four", 4) + " " + map.put("one", 11));
    each("put null key", map -> map.put(null, 0));
    each("put null value", map -> map.put("none", null));
    each("put null value twice", map -> {
      map.put("none", null);
      return map.get("none") + " " + map.containsKey("none") + map.getOrDefault("none", 5);
    });
    each("remove", map -> map.remove("one") + " " + map.remove("four"));
    each("remove pair", map -> map.remove("one", 2) + " " + map.remove("one", 1));
    each("replace", map -> map.replace("one", 7) + " " + map.replace("four", 4));
    each("replace pair", map -> map.replace("one", 1, 8) + " " + map.replace("two", 1, 8));
    each("putIfAbsent", map -> map.putIfAbsent("one", 9) + " " + map.putIfAbsent("four", 4));
    each("getOrDefault", map -> map.getOrDefault("one", 9) + map.getOrDefault("x", 9));
    each("computeIfAbsent", map -> map.computeIfAbsent("six", String::length) + map.computeIfAbsent("one", k -> 99));
    each("computeIfAbsent null", map -> map.computeIfAbsent("six", k -> null));
    each("computeIfPresent", map -> map.computeIfPresent("one", (k, v) -> v + k.length()));
    each("computeIfPresent null", map -> map.computeIfPresent("one", (k, v) -> null));
    each("compute", map -> map.compute("one", (k, v) -> v == null ? 0 : v * 10) + " " + map.compute("new", (k, v) -> v == null ? 0 : 1));
    each("compute null", map -> map.compute("two", (k, v) -> null) + " " + map.compute("none", (k, v) -> null));
    each("merge", map -> map.merge("one", 5, Integer::sum) + " " + map.merge("ten", 10, Integer::sum));
    each("merge null", map -> map.merge("one", 5, (a, b) -> null));
    each("merge null value", map -> map.merge("one", null, Integer::sum));
    each("putAll", map -> {
      map.putAll(Map.of("one", 100));
      return map.size();
    });
    each("clear", map -> {
      map.clear();
      return map.isEmpty() + map.toString();
    });
    each("containsValue", map -> map.containsValue(3) + " " + map.containsValue(4));
    each("containsValue null", map -> map.containsValue(null));
    each("keys", map -> map.keySet() + " " + map.keySet().contains("one") + map.keySet().remove("one"));
    each("values", map -> map.values() + " " + map.values().remove(2));
    each("values removeIf", map -> map.values().removeIf(v -> v > 1));
    each("keys retain", map -> map.keySet().retainAll(List.of("one", "x")));
    each("keys add", map -> map.keySet().add("x"));
    each("entries", map -> map.entrySet().contains(Map.entry("one", 1)) + " " + map.entrySet().size());
    each("entry sets", map -> {
      for (Map.Entry<String, Integer> entry : map.entrySet()) {
        entry.setValue(entry.getValue() * 10);
      }
      return map.get("one");
    });
    each("entry text", map -> map.entrySet().iterator().next());
    each("entry hash", map -> map.entrySet().hashCode() + " " + map.hashCode());
    each("entry remove", map -> map.entrySet().remove(Map.entry("two", 2)));
    each("replaceAll", map -> {
      map.replaceAll((k, v) -> v + k.length());
      return map.get("three");
    });
    each("forEach", map -> {
      StringBuilder text = new StringBuilder();
      map.forEach((k, v) -> text.append(k.charAt(0)).append(v));
      return text;
    });
    each("iterator removes", map -> {
      Iterator<String> iterator = map.keySet().iterator();
      iterator.next();
      iterator.remove();
      return iterator.next();
    });
    each("change while iterating", map -> {
      for (String key : map.keySet()) {
        map.put(key + "x", 0);
      }
      return 0;
    });
    each("put present while iterating", map -> {
      int sum = 0;
      for (String key : map.keySet()) {
        sum += map.put(key, 7);
      }
      return sum;
    });
    each("equals", map -> map.equals(new HashMap<>(map)) + " " + map.equals(Map.of()) + map.equals("x"));
    each("copies", map -> Map.copyOf(map).equals(map));
    each("get of other class", map -> map.containsKey((Object) 5));
    each("first key", map -> map.keySet().iterator().next());
    check("of duplicates", () -> Map.of("a", 1, "a", 2));
    check("of null", () -> Map.of("a", null));
    check("ofEntries", () -> new TreeMap<>(Map.ofEntries(Map.entry("b", 1), Map.entry("a", 2))));
    check("immutable put", () -> Map.of("a", 1).put("b", 2));
    check("entry set fails", () -> Map.entry("a", 1).setValue(2));
    check("entry of null", () -> Map.entry(null, 1));
    check("entry compare", () -> {
      List<Map.Entry<String, Integer>> entries = new ArrayList<>(new TreeMap<>(Map.of("a", 3, "b", 1, "c", 2)).entrySet());
      entries.sort(Map.Entry.comparingByValue());
      String byValue = entries.toString();
      entries.sort(Map.Entry.<String, Integer>comparingByKey().reversed());
      return byValue + entries;
    });
    check("access order", () -> {
      Map<String, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
      for (String key : "a b c d".split(" ")) {
        map.put(key, 0);
      }
      map.get("b");
      map.getOrDefault("a", 1);
      map.putIfAbsent("c", 2);
      map.get("x");
      return map;
    });
    check("eldest", () -> {
      Map<Integer, Integer> map = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
          return size() > 3;
        }
      };
      for (int i = 0; i < 6; i++) {
        map.put(i, i * i);
      }
      return map;
    });
    check("hash order", () -> {
      Map<Object, Integer> map = new HashMap<>();
      for (Object key : new Object[] {"zeta", 17, 'x', 3L, 2.5, true, "alpha", 33, 1, null}) {
        map.put(key, map.size());
      }
      return map;
    });
    check("modified", () -> {
      Map<Integer, Integer> map = new HashMap<>(Map.of(1, 1, 2, 2));
      try {
        map.forEach((k, v) -> map.remove(k));
      } catch (ConcurrentModificationException e) {
        return "modified " + map.size();
      }
      return map;
    });
    check("negative capacity", () -> new HashMap<>(-1));
    check("bad load", () -> new HashMap<>(1, Float.NaN));
    check("grouping", () -> {
      Map<Integer, List<String>> groups = new TreeMap<>();
      for (String word : "the quick brown fox jumps over a lazy dog".split(" ")) {
        groups.computeIfAbsent(word.length(), n -> new ArrayList<>()).add(word);
      }
      return groups;
    });
    check("sequenced", () -> {
      LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
      map.put("a", 1);
      map.putFirst("z", 0);
      map.putLast("a", 2);
      return map + " " + map.firstEntry() + map.reversed() + map.pollLastEntry() + map.sequencedKeySet();
    });
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
