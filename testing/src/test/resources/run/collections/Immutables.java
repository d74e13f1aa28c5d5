import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collections that cannot be changed: what they are made of, and how they refuse. */
public class Immutables {
  interface Attempt {
    Object run();
  }

  static StringBuilder line = new StringBuilder();

  static void attempt(Attempt attempt) {
    try {
      line.append(attempt.run());
    } catch (UnsupportedOperationException e) {
      line.append("unsupported");
    } catch (NullPointerException e) {
      line.append("null");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      line.append(e.getMessage());
    }
    line.append("; ");
  }

  static void flush(String name) {
    System.out.println(name + ": " + line);
    line.setLength(0);
  }

  static void list(String name, List<String> list) {
    attempt(() -> list.add("x"));
    attempt(() -> list.remove("a"));
    attempt(() -> list.set(0, "x"));
    attempt(() -> list.removeIf(s -> true));
    attempt(
        () -> {
          list.sort(null);
          return "sorted";
        });
    attempt(
        () -> {
          list.clear();
          return "cleared";
        });
    attempt(() -> list.addAll(List.of()));
    attempt(() -> list.contains(null));
    attempt(() -> list.indexOf("b"));
    attempt(() -> list.get(2));
    attempt(() -> list);
    flush(name);
  }

  static void collection(String name, Collection<Integer> all) {
    attempt(() -> all.add(1));
    attempt(() -> all.remove(1));
    attempt(() -> all.retainAll(Set.of()));
    attempt(
        () -> {
          Iterator<Integer> iterator = all.iterator();
          iterator.next();
          iterator.remove();
          return "removed";
        });
    attempt(() -> all.contains(1));
    attempt(all::size);
    flush(name);
  }

  static void map(String name, Map<String, Integer> map) {
    attempt(() -> map.put("a", 1));
    attempt(() -> map.putIfAbsent("a", 1));
    attempt(() -> map.remove("zzz"));
    attempt(() -> map.merge("a", 1, Integer::sum));
    attempt(() -> map.computeIfAbsent("a", k -> 1));
    attempt(() -> map.keySet().remove("a"));
    attempt(() -> map.values().removeIf(v -> true));
    attempt(() -> map.entrySet().iterator().next().setValue(5));
    attempt(() -> map.get("a"));
    attempt(() -> map.getOrDefault("none", -1));
    attempt(() -> map.get(null));
    flush(name);
  }

  public static void main(String[] args) {
    list("of", List.of("b", "a"));
    list("unmodifiable", Collections.unmodifiableList(new ArrayList<>(List.of("b", "a"))));
    list("copies", Collections.nCopies(2, "a"));
    list("as list", Arrays.asList("b", "a"));
    list("copy", List.copyOf(new ArrayList<>(List.of("b", "a"))));
    list("single", Collections.singletonList("a"));
    collection("set of", Set.of(1));
    collection("empty", Collections.unmodifiableSet(new HashSet<>(Set.of(2))));
    collection("sorted", Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(1, 2))));
    collection("keys", Map.of(1, "one").keySet());
    collection("singleton", Collections.singleton(7));
    map("map of", Map.of("a", 1));
    map("unmodifiable map", Collections.unmodifiableMap(new HashMap<>(Map.of("a", 1))));
    map("entries", Map.ofEntries(Map.entry("a", 1)));
    map("map copy", Map.copyOf(new TreeMap<>(Map.of("a", 1))));
    attempt(() -> List.of("a", null));
    attempt(() -> List.of((Object) null));
    attempt(() -> Set.of(1, 2, 1));
    attempt(() -> Map.of("k", 1, "k", 2));
    attempt(() -> Map.of("k", null));
    attempt(() -> Map.ofEntries(Map.entry("x", 1), Map.entry("x", 1)));
    attempt(() -> List.copyOf(Arrays.asList(1, null)));
    attempt(() -> Set.copyOf(List.of(1, 1, 1)));
    attempt(() -> Map.entry(null, 1));
    flush("made");
    List<Integer> source = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> view = Collections.unmodifiableList(source);
    List<Integer> copy = List.copyOf(source);
    source.add(4);
    System.out.println(
        view + " " + copy + " " + (List.copyOf(copy) == copy) + " " + view.equals(source));
    Integer[] array = {3, 1, 2};
    List<Integer> backed = Arrays.asList(array);
    List<Integer> of = List.of(array);
    backed.set(0, 30);
    array[1] = 10;
    System.out.println(backed + " " + of + " " + backed.size());
    Collections.sort(backed);
    System.out.println(Arrays.toString(array));
    System.out.println(
        Collections.emptyList().equals(List.of())
            + " "
            + Collections.emptyMap()
            + " "
            + Collections.<String>emptySet().contains("x")
            + " "
            + Collections.emptyIterator().hasNext());
    List<List<Integer>> deep = List.of(new ArrayList<>(List.of(1)), List.of(2));
    deep.get(0).add(5);
    System.out.println(
        deep
            + " "
            + List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).size()
            + " "
            + List.of(new int[] {1, 2}).size()
            + List.of(new String[] {"p", "q"}).size());
    Iterator<Integer> iterator = List.of(1, 2, 3).iterator();
    int sum = 0;
    while (iterator.hasNext()) {
      sum = sum * 10 + iterator.next();
    }
    System.out.println(
        sum
            + " "
            + List.of(1, 2, 3).indexOf(3)
            + List.of(1, 2, 1).lastIndexOf(1)
            + " "
            + List.of("a", "b").contains("b")
            + " "
            + new ArrayList<>(List.of("a", "b")).equals(List.of("a", "b")));
  }
}
