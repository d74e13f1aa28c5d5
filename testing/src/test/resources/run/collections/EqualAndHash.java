import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** When collections are equal, what their hash codes are, and what happens to keys that change. */
public class EqualAndHash {
  record Point(int x, int y) {}

  record Tagged(String tag, List<Point> points, int[] raw) {}

  static class Key {
    int value;

    Key(int value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.value == value;
    }

    @Override
    public int hashCode() {
      return value % 10;
    }

    @Override
    public String toString() {
      return "k" + value;
    }
  }

  static class Loose {
    final String text;

    Loose(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Loose l && text.equalsIgnoreCase(l.text);
    }

    @Override
    public int hashCode() {
      int hash = 0;
      for (char c : text.toCharArray()) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
      return hash;
    }
  }

  public static void main(String[] args) {
    List<Integer> array = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> linked = new LinkedList<>(array);
    System.out.println(
        array.equals(linked)
            + " "
            + linked.equals(List.of(1, 2, 3))
            + " "
            + Arrays.asList(1, 2, 3).equals(array)
            + " "
            + array.equals(List.of(3, 2, 1)));
    System.out.println(
        array.hashCode()
            + " "
            + linked.hashCode()
            + " "
            + List.of().hashCode()
            + " "
            + Arrays.asList(1, null).hashCode()
            + " "
            + Collections.nCopies(2, "a").hashCode());
    Set<Integer> hash = new HashSet<>(array);
    Set<Integer> tree = new TreeSet<>(Collections.reverseOrder());
    tree.addAll(array);
    System.out.println(
        hash.equals(tree)
            + " "
            + tree.equals(Set.of(2, 3, 1))
            + " "
            + new LinkedHashSet<>(List.of(3, 1, 2)).equals(hash)
            + " "
            + hash.equals(array)
            + " "
            + array.equals(hash));
    System.out.println(
        hash.hashCode()
            + " "
            + tree.hashCode()
            + " "
            + new HashSet<>(Arrays.asList("a", null)).hashCode());
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2));
    TreeMap<String, Integer> sorted = new TreeMap<>(map);
    Map<String, Integer> inserted = new LinkedHashMap<>();
    inserted.put("b", 2);
    inserted.put("a", 1);
    System.out.println(
        map.equals(sorted)
            + " "
            + sorted.equals(inserted)
            + " "
            + inserted.equals(Map.of("b", 2, "a", 1))
            + " "
            + map.hashCode()
            + " "
            + sorted.hashCode());
    System.out.println(
        map.keySet().equals(Set.of("a", "b"))
            + " "
            + map.entrySet().equals(sorted.entrySet())
            + " "
            + map.values().equals(sorted.values())
            + " "
            + map.entrySet().contains(Map.entry("a", 1)));
    System.out.println(
        Map.entry("a", 1).hashCode()
            + " "
            + Map.entry("a", 1).equals(sorted.firstEntry())
            + " "
            + Map.entry("k", "v"));
    System.out.println(
        new ArrayDeque<>(array).equals(new ArrayDeque<>(array))
            + " "
            + new ArrayList<>(new ArrayDeque<>(array)).equals(array));

    List<Object> self = new ArrayList<>(List.of("x"));
    self.add(self);
    Map<String, Object> selfMap = new HashMap<>();
    selfMap.put("self", selfMap);
    System.out.println(self + " " + selfMap);
    Set<Point> points = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      points.add(new Point(i % 3, i % 2));
    }
    System.out.println(
        points.size()
            + " "
            + points.contains(new Point(2, 1))
            + " "
            + new Point(3, 4).hashCode()
            + " "
            + new Point(3, 4).equals(new Point(4, 3)));
    int[] raw = {1};
    Tagged tagged = new Tagged("t", List.of(new Point(1, 2)), raw);
    System.out.println(
        tagged.equals(new Tagged("t", new ArrayList<>(List.of(new Point(1, 2))), raw))
            + " "
            + tagged.equals(new Tagged("t", tagged.points(), raw.clone())));
    Map<List<String>, String> byList = new HashMap<>();
    byList.put(List.of("a", "b"), "list");
    System.out.println(
        byList.get(Arrays.asList("a", "b"))
            + " "
            + byList.get(List.of("a"))
            + " "
            + byList.containsKey(new LinkedList<>(List.of("a", "b"))));

    Set<Key> keys = new HashSet<>();
    Key changing = new Key(5);
    keys.add(changing);
    changing.value = 6;
    System.out.println(
        keys.contains(changing)
            + " "
            + keys.contains(new Key(5))
            + " "
            + keys.remove(changing)
            + " "
            + keys.size());
    changing.value = 5;
    System.out.println(
        keys.contains(new Key(5))
            + " "
            + keys.add(new Key(15))
            + " "
            + keys.add(new Key(25))
            + " "
            + keys.remove(new Key(15))
            + " "
            + keys.size());
    Map<Loose, Integer> loose = new HashMap<>();
    for (String s : new String[] {"Word", "word", "WORD", "other"}) {
      loose.merge(new Loose(s), 1, Integer::sum);
    }
    System.out.println(
        loose.get(new Loose("wOrD"))
            + " "
            + loose.size()
            + " "
            + loose.keySet().contains(new Loose("OTHER")));
    TreeSet<String> insensitive = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    insensitive.addAll(List.of("b", "A", "B", "a"));
    System.out.println(
        insensitive
            + " "
            + insensitive.contains("a")
            + " "
            + insensitive.equals(Set.of("A", "b"))
            + " "
            + Set.of("a", "B").equals(insensitive));

    System.out.println(
        Arrays.hashCode(new int[] {1, 2, 3})
            + " "
            + Arrays.hashCode(new Object[] {"a", null})
            + " "
            + Arrays.deepHashCode(new Object[] {new int[] {1, 2, 3}, "a"}));
    System.out.println(
        Objects.hash(1, 2, 3)
            + " "
            + Objects.hash()
            + " "
            + Objects.hashCode(null)
            + " "
            + Objects.equals(null, null)
            + Objects.equals("a", null));
    System.out.println(
        Double.valueOf(0.0).equals(-0.0)
            + " "
            + List.of(Double.NaN).equals(List.of(Double.NaN))
            + " "
            + new HashSet<Number>(List.of(1, 1L, 1.0)).size());
    System.out.println(
        "Aa".hashCode() == "BB".hashCode()
            ? new HashSet<>(List.of("AaAa", "BBBB", "AaBB", "BBAa")).size()
            : -1);
  }
}
