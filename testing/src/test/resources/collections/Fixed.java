import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collections that cannot be changed; sets and maps are printed in an order of their own. */
public class Fixed {
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

  static void lists() {
    for (List<String> list : List.of(List.<String>of(), List.of("a"), List.of("a", "b"), List.of("a", "b", "a"), List.of("a", "b", "c", "d", "e", "f").subList(1, 4), List.copyOf(new ArrayList<>(List.of("x", "y"))))) {
      System.out.println("--- " + list + list.size() + list.isEmpty() + list.hashCode() + list.equals(new ArrayList<>(list)));
      show("get", () -> list.get(9));
      show("get-", () -> list.get(-1));
      show("contains", () -> list.contains("b") + " " + list.indexOf("a") + list.lastIndexOf("a"));
      show("containsNull", () -> list.contains(null));
      show("indexNull", () -> list.indexOf(null));
      show("add", () -> list.add("z"));
      show("addAt", () -> {
        list.add(0, "z");
        return 0;
      });
      show("addFirst", () -> {
        list.addFirst("z");
        return 0;
      });
      show("set", () -> list.set(0, "z"));
      show("remove", () -> list.remove(0));
      show("removeObject", () -> list.remove("z"));
      show("removeLast", () -> list.removeLast());
      show("addAll", () -> list.addAll(List.of()));
      show("removeAll", () -> list.removeAll(List.of()));
      show("removeIf", () -> list.removeIf(element -> false));
      show("clear", () -> {
        list.clear();
        return 0;
      });
      show("sort", () -> {
        list.sort(null);
        return 0;
      });
      show("replaceAll", () -> {
        list.replaceAll(element -> element);
        return 0;
      });
      show("iterator", () -> {
        Iterator<String> each = list.iterator();
        each.next();
        each.remove();
        return 0;
      });
      show("next", () -> {
        ListIterator<String> each = list.listIterator(list.size());
        return each.previousIndex() + each.next();
      });
      show("previous", () -> list.listIterator().previous());
      show("cursor", () -> list.listIterator(list.size()).previous());
      show("setCursor", () -> {
        list.listIterator().set("q");
        return 0;
      });
      show("outside", () -> list.listIterator(9));
      show("sub", () -> list.subList(0, 1) + " " + list.subList(0, 1).get(1));
      show("subOutside", () -> list.subList(0, 9));
      show("array", () -> Arrays.toString(list.toArray()) + Arrays.toString(list.toArray(new String[4])));
      show("reversed", () -> list.reversed() + " " + list.reversed().remove(0));
      show("getFirst", () -> list.getFirst() + list.getLast());
    }
    show("null", () -> List.of("a", null));
    show("nulls", () -> List.of(1, 2, 3, 4, null));
    show("copyNull", () -> List.copyOf(Arrays.asList(1, null)));
    show("same", () -> {
      List<Integer> list = List.of(1, 2, 3);
      return List.copyOf(list) == list;
    });
    show("many", () -> List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) + " " + List.of(1, 2, 3, 4, 5, 6, 7));
    Integer[] array = {1, 2, 3};
    List<Integer> of = List.of(array);
    array[0] = 9;
    show("array", () -> of);
  }

  static void sets() {
    for (Set<Integer> set : List.of(Set.<Integer>of(), Set.of(3), Set.of(3, 1), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), Set.copyOf(List.of(3, 3, 4)))) {
      System.out.println("--- " + new TreeSet<>(set) + set.size() + set.isEmpty() + set.hashCode() + set.equals(new TreeSet<>(set)));
      show("contains", () -> set.contains(3) + " " + set.contains(99) + set.contains("x"));
      show("containsNull", () -> set.contains(null));
      show("add", () -> set.add(3));
      show("remove", () -> set.remove(99));
      show("clear", () -> {
        set.clear();
        return 0;
      });
      show("removeIf", () -> set.removeIf(element -> false));
      show("retainAll", () -> set.retainAll(Set.of()));
      show("iterator", () -> {
        set.iterator().remove();
        return 0;
      });
      show("next", () -> {
        Iterator<Integer> each = set.iterator();
        for (int i = 0; i < set.size(); i++) {
          each.next();
        }
        return each.next();
      });
    }
    show("twice", () -> Set.of(1, 2, 1));
    show("pair", () -> Set.of(1, 1));
    show("null", () -> Set.of(1, null));
    show("text", () -> Set.of(1) + " " + Set.of() + Set.of(1).equals(Set.of(1)));
  }

  static void maps() {
    for (Map<String, Integer> map : List.of(Map.<String, Integer>of(), Map.of("a", 1), Map.of("a", 1, "b", 2, "c", 3), Map.ofEntries(Map.entry("x", 1), Map.entry("y", 2)), Map.copyOf(new TreeMap<>(Map.of("q", 3))))) {
      System.out.println("--- " + new TreeMap<>(map) + map.size() + map.isEmpty() + map.hashCode() + map.equals(new TreeMap<>(map)));
      show("get", () -> map.get("a") + " " + map.get("z") + map.getOrDefault("z", 7) + map.containsKey("a"));
      show("getNull", () -> map.get(null));
      show("containsNull", () -> map.containsKey(null));
      show("valueNull", () -> map.containsValue(null));
      show("value", () -> map.containsValue(1));
      show("put", () -> map.put("z", 1));
      show("remove", () -> map.remove("z"));
      show("removeTwo", () -> map.remove("z", 1));
      show("merge", () -> map.merge("a", 1, Integer::sum));
      show("compute", () -> map.compute("a", (k, v) -> v));
      show("absent", () -> map.computeIfAbsent("a", k -> 1));
      show("putIfAbsent", () -> map.putIfAbsent("a", 1));
      show("replaceAll", () -> {
        map.replaceAll((k, v) -> v);
        return 0;
      });
      show("clear", () -> {
        map.clear();
        return 0;
      });
      show("keyRemove", () -> map.keySet().remove("a"));
      show("setValue", () -> map.entrySet().iterator().next().setValue(3));
      show("keys", () -> new TreeSet<>(map.keySet()) + " " + new TreeSet<>(map.values()));
    }
    show("twice", () -> Map.of("a", 1, "a", 2));
    show("entriesTwice", () -> Map.ofEntries(Map.entry("a", 1), Map.entry("a", 1)));
    show("nullKey", () -> Map.of(null, 1));
    show("nullValue", () -> Map.of("a", null));
    show("entry", () -> Map.entry("a", 1) + " " + Map.entry("a", 1).hashCode() + Map.entry("a", 1).setValue(3));
    show("entryNull", () -> Map.entry("a", null));
    show("ten", () -> Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10).size());
  }

  public static void main(String[] args) {
    lists();
    sets();
    maps();
  }
}
