import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Java 21 added to collections with an order: both ends, and views backwards. */
public class SequencedViews {
  static <T> String ends(SequencedCollection<T> all) {
    return all.getFirst() + ".." + all.getLast() + " " + all.reversed();
  }

  static void attempt(Runnable action) {
    try {
      action.run();
      System.out.println("done");
    } catch (UnsupportedOperationException | NoSuchElementException e) {
      System.out.println(e.getClass().getSimpleName());
    }
  }

  static void lists(List<String> list) {
    list.addFirst("first");
    list.addLast("last");
    System.out.println(list.removeFirst() + list.removeLast() + " " + ends(list));
    List<String> back = list.reversed();
    back.add("zero");
    back.set(0, back.get(0).repeat(2));
    back.remove("b");
    System.out.println(
        list
            + " "
            + back
            + " "
            + back.indexOf("a")
            + back.subList(0, 1)
            + back.reversed().equals(list));
    back.sort(null);
    System.out.println(list + " " + back);
  }

  static void maps(SequencedMap<Integer, String> map) {
    System.out.println(
        map.firstEntry()
            + " "
            + map.lastEntry()
            + " "
            + map.reversed()
            + " "
            + map.sequencedKeySet().reversed()
            + " "
            + map.sequencedValues().getLast());
    System.out.println(map.pollFirstEntry() + " " + map.pollLastEntry() + " " + map);
    map.reversed().put(9, "nine");
    System.out.println(map + " " + map.reversed().firstEntry());
  }

  public static void main(String[] args) {
    lists(new ArrayList<>(List.of("a", "b", "c")));
    lists(new LinkedList<>(List.of("a", "b", "c")));
    Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2, 3));
    System.out.println(ends(deque));
    deque.reversed().addFirst(4);
    deque.reversed().pop();
    System.out.println(deque + " " + ends(new TreeSet<>(List.of(3, 1, 2))));
    LinkedHashSet<Character> set = new LinkedHashSet<>(List.of('x', 'y', 'z'));
    set.addFirst('z');
    set.addLast('x');
    set.reversed().add('w');
    System.out.println(set + " " + set.reversed() + set.removeFirst() + set.removeLast() + set);
    LinkedHashMap<Integer, String> linked = new LinkedHashMap<>();
    for (int i : new int[] {5, 3, 8, 1}) {
      linked.put(i, "v" + i);
    }
    linked.putFirst(8, "eight");
    linked.putLast(5, "five");
    maps(linked);
    TreeMap<Integer, String> tree = new TreeMap<>(Map.of(5, "v5", 3, "v3", 8, "v8", 1, "v1"));
    maps(tree);
    attempt(() -> List.of(1).addFirst(2));
    attempt(() -> new ArrayList<>().getFirst());
    attempt(() -> new ArrayDeque<>().reversed().getLast());
    attempt(() -> tree.putFirst(0, ""));
    attempt(() -> new TreeSet<>(List.of(1)).addFirst(0));
    attempt(() -> new LinkedHashMap<>(linked).reversed().pollFirstEntry());
    int sum = 0;
    for (int n : List.of(1, 2, 3).reversed()) {
      sum = sum * 10 + n;
    }
    System.out.println(sum);
  }
}
