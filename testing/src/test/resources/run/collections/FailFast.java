import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.EmptyStackException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What collections refuse: changes while they are walked, elements that are not there, wrong
 * places.
 */
public class FailFast {
  interface Attempt {
    Object run();
  }

  static void attempt(String name, Attempt attempt) {
    String text;
    try {
      text = "" + attempt.run();
    } catch (ConcurrentModificationException e) {
      text = "changed meanwhile";
    } catch (NoSuchElementException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | EmptyStackException e) {
      text = e.getClass().getSimpleName() + " " + e.getMessage();
    } catch (NullPointerException
        | ArrayStoreException
        | ClassCastException
        | IllegalStateException
        | UnsupportedOperationException e) {
      text = e.getClass().getSimpleName();
    }
    System.out.println(name + ": " + text);
  }

  static <T> int walk(Collection<T> all, Runnable change) {
    int seen = 0;
    for (T each : all) {
      seen++;
      if (seen == 2) {
        change.run();
      }
    }
    return seen;
  }

  public static void main(String[] args) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    attempt("array list add", () -> walk(list, () -> list.add(5)));
    attempt("array list set", () -> walk(list, () -> list.set(0, 9)));
    attempt("array list remove", () -> walk(list, () -> list.remove(0)));
    List<Integer> three = new ArrayList<>(List.of(1, 2, 3));
    attempt("last but one", () -> walk(three, () -> three.remove(0)) + " " + three);
    List<Integer> linked = new LinkedList<>(List.of(1, 2, 3, 4));
    attempt("linked list", () -> walk(linked, () -> linked.add(5)));
    Map<String, Integer> map = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3));
    attempt("hash map put", () -> walk(map.keySet(), () -> map.put("d", 4)));
    attempt("hash map put again", () -> walk(map.keySet(), () -> map.put("a", 4)));
    attempt("hash map remove", () -> walk(map.values(), () -> map.remove("b")));
    attempt("compute", () -> map.computeIfAbsent("new", k -> map.put("other", 1)));
    Map<Integer, String> tree = new TreeMap<>(Map.of(1, "a", 2, "b", 3, "c"));
    attempt("tree map", () -> walk(tree.entrySet(), () -> tree.remove(3)));
    attempt("tree map set", () -> walk(tree.entrySet(), () -> tree.put(1, "again")));
    TreeSet<Integer> set = new TreeSet<>(List.of(1, 2, 3));
    attempt("tree set", () -> walk(set.headSet(3), () -> set.add(0)));
    HashSet<Integer> hashSet = new HashSet<>(List.of(1, 2, 3));
    attempt("hash set", () -> walk(hashSet, hashSet::clear));
    LinkedHashMap<String, Integer> access = new LinkedHashMap<>(8, 0.75f, true);
    access.put("x", 1);
    access.put("y", 2);
    access.put("z", 3);
    attempt("access order", () -> walk(access.keySet(), () -> access.get("x")));
    PriorityQueue<Integer> queue = new PriorityQueue<>(List.of(3, 1, 2));
    attempt("priority queue", () -> walk(queue, () -> queue.add(0)));
    attempt(
        "for each",
        () -> {
          list.forEach(n -> list.add(n));
          return list;
        });
    attempt("remove if", () -> list.removeIf(n -> n > 0 && list.add(n)));
    attempt(
        "map for each",
        () -> {
          map.forEach((k, v) -> map.remove("c"));
          return map;
        });
    attempt(
        "iterator kept",
        () -> {
          Iterator<Integer> iterator = list.iterator();
          list.add(0);
          return iterator.hasNext() + " " + iterator.next();
        });

    List<String> empty = new ArrayList<>();
    attempt("get", () -> empty.get(0));
    attempt("set", () -> list.set(-1, 0));
    attempt(
        "add",
        () -> {
          empty.add(1, "x");
          return empty;
        });
    attempt("remove", () -> empty.remove(3));
    attempt("linked get", () -> linked.get(77));
    attempt("next", () -> empty.iterator().next());
    attempt("first", () -> new TreeSet<Integer>().first());
    attempt("last key", () -> new TreeMap<Integer, Integer>().lastKey());
    attempt("deque first", () -> new ArrayDeque<>().getFirst());
    attempt("deque poll", () -> new ArrayDeque<>().poll());
    attempt("deque pop", () -> new LinkedList<>().pop());
    attempt("element", () -> new PriorityQueue<Integer>().element());
    attempt("stack", () -> new Stack<>().pop());
    attempt("deque null", () -> new ArrayDeque<>().add(null));
    attempt("linked null", () -> new LinkedList<>().add(null));
    attempt("tree null", () -> tree.get(null));
    attempt("hash null", () -> map.get(null) + " " + new HashMap<>().put(null, null));
    attempt("queue null", () -> queue.offer(null));
    attempt("capacity", () -> new ArrayList<>(-1));
    attempt("load", () -> new HashMap<>(-5));
    attempt("sub map", () -> new TreeMap<>(tree).subMap(3, 1));
    attempt("head set", () -> new TreeSet<>(List.of(1, 5, 9)).headSet(5).add(7));
    attempt("not comparable", () -> new TreeSet<>().add(new Object()));
    attempt(
        "sorted mixed",
        () -> {
          TreeSet<Object> mixed = new TreeSet<>();
          mixed.add("text");
          return mixed.contains(5);
        });
    attempt(
        "remove twice",
        () -> {
          Iterator<Integer> iterator = new ArrayList<>(List.of(1, 2)).iterator();
          iterator.next();
          iterator.remove();
          iterator.remove();
          return "removed";
        });
    attempt("to array", () -> new ArrayList<Object>(List.of("a", 1)).toArray(new String[0]));
  }
}
