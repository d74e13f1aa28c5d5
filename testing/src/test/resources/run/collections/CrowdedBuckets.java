import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keys that all have the same few hash codes: slow perhaps, but right. */
public class CrowdedBuckets {
  record Same(int n) {
    @Override
    public int hashCode() {
      return n % 2;
    }
  }

  record Ordered(int n) implements Comparable<Ordered> {
    @Override
    public int hashCode() {
      return 42;
    }

    @Override
    public int compareTo(Ordered other) {
      return Integer.compare(other.n, n);
    }
  }

  static class Text {
    final String text;

    Text(String text) {
      this.text = text;
    }

    @Override
    public int hashCode() {
      return text.length();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text t && t.text.equals(text);
    }
  }

  interface Make<K> {
    K make(int n);
  }

  static <K> String use(Map<K, Integer> map, Make<K> make) {
    int good = 0;
    for (int i = 0; i < 200; i++) {
      good += map.put(make.make(i), i) == null ? 1 : 0;
    }
    for (int i = 0; i < 200; i += 3) {
      good += map.remove(make.make(i)) == i ? 1 : 0;
    }
    for (int i = 0; i < 250; i++) {
      Integer value = map.get(make.make(i));
      boolean there = i < 200 && i % 3 != 0;
      good +=
          there == (value != null && value == i) && there == map.containsKey(make.make(i)) ? 1 : 0;
      map.merge(make.make(i), 1, Integer::sum);
    }
    List<Integer> values = new ArrayList<>(map.values());
    Collections.sort(values);
    map.keySet().removeIf(k -> k.equals(make.make(7)) || k.equals(make.make(249)));
    map.entrySet().removeIf(e -> e.getValue() % 5 == 0);
    int sum = 0;
    for (Map.Entry<K, Integer> entry : map.entrySet()) {
      sum += entry.getValue();
      entry.setValue(-entry.getValue());
    }
    for (int value : map.values()) {
      sum += value;
    }
    return good + " " + values.size() + " " + values.subList(60, 66) + " " + map.size() + " " + sum;
  }

  public static void main(String[] args) {
    System.out.println(use(new HashMap<>(), Same::new));
    System.out.println(use(new HashMap<>(), Ordered::new));
    System.out.println(use(new HashMap<>(), n -> new Text("x".repeat(n % 7) + n)));
    System.out.println(use(new LinkedHashMap<>(), Ordered::new));
    System.out.println(use(new TreeMap<>(), Ordered::new));
    System.out.println(use(new HashMap<>(1, 5f), Same::new));
    System.out.println(
        use(new HashMap<>(1000, 0.1f), n -> (Object) (n % 2 == 0 ? new Same(n) : new Ordered(n))));
    Map<Ordered, String> linked = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      linked.put(new Ordered(i * 7 % 30), "v" + i);
    }
    linked.keySet().removeIf(o -> o.n() % 4 != 0);
    System.out.println(linked);
    Set<Same> a = new HashSet<>();
    Set<Same> b = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      a.add(new Same(i));
      b.add(new Same(99 - i));
    }
    System.out.println(
        a.equals(b)
            + " "
            + a.hashCode()
            + " "
            + a.containsAll(b)
            + " "
            + a.removeAll(b)
            + " "
            + a.size());
  }
}
