import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Iterators: removing while going, list iterators both ways, and own ones with the same manners.
 */
public class IteratorsRemoving {
  static <T> int removeAll(Iterable<T> all, Predicate<? super T> which) {
    int removed = 0;
    for (Iterator<T> iterator = all.iterator(); iterator.hasNext(); ) {
      if (which.test(iterator.next())) {
        iterator.remove();
        removed++;
      }
    }
    return removed;
  }

  /** A list of its own, linked in both directions. */
  static class Ring<T> implements Iterable<T> {
    private class Node {
      T value;
      Node before = this;
      Node after = this;
    }

    private final Node end = new Node();
    private int size;

    @SafeVarargs
    Ring(T... all) {
      for (T each : all) {
        Node node = new Node();
        node.value = each;
        node.before = end.before;
        node.after = end;
        end.before.after = node;
        end.before = node;
        size++;
      }
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<T>() {
        private Node at = end;
        private boolean removable;

        @Override
        public boolean hasNext() {
          return at.after != end;
        }

        @Override
        public T next() {
          if (!hasNext()) {
            throw new NoSuchElementException("after " + at.value);
          }
          at = at.after;
          removable = true;
          return at.value;
        }

        @Override
        public void remove() {
          if (!removable) {
            throw new IllegalStateException("nothing to remove");
          }
          at.before.after = at.after;
          at.after.before = at.before;
          at = at.before;
          removable = false;
          size--;
        }
      };
    }
  }

  static Iterable<Integer> range(int from, int to) {
    return () ->
        new Iterator<>() {
          private int at = from;

          @Override
          public boolean hasNext() {
            return at < to;
          }

          @Override
          public Integer next() {
            return at++;
          }
        };
  }

  static <T> Iterable<T> joined(Iterable<? extends T> first, Iterable<? extends T> second) {
    return () -> {
      Iterator<? extends T> a = first.iterator();
      Iterator<? extends T> b = second.iterator();
      return new Iterator<T>() {
        @Override
        public boolean hasNext() {
          return a.hasNext() || b.hasNext();
        }

        @Override
        public T next() {
          return a.hasNext() ? a.next() : b.next();
        }
      };
    };
  }

  static void attempt(Runnable action) {
    try {
      action.run();
      System.out.println("done");
    } catch (IllegalStateException | NoSuchElementException | UnsupportedOperationException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    List<Integer> numbers = List.of(5, 2, 8, 2, 9, 4, 4, 1);
    Collection<?>[] kinds = {
      new ArrayList<>(numbers),
      new LinkedList<>(numbers),
      new ArrayDeque<>(numbers),
      new LinkedHashSet<>(numbers),
      new TreeSet<>(numbers)
    };
    for (Collection<?> kind : kinds) {
      @SuppressWarnings("unchecked")
      Collection<Integer> all = (Collection<Integer>) kind;
      System.out.println(
          removeAll(all, n -> n % 2 == 0 && n < 8)
              + " "
              + all
              + " "
              + all.removeIf(n -> n == 8)
              + all.removeIf(n -> n > 9)
              + " "
              + all.size());
    }
    PriorityQueue<Integer> queue = new PriorityQueue<>(numbers);
    System.out.println(
        removeAll(queue, n -> n == 2 || n == 8)
            + " "
            + queue.poll()
            + queue.poll()
            + queue.poll()
            + queue.size());
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int n : range(0, 8)) {
      map.put("k" + n, n * n);
    }
    System.out.println(
        removeAll(map.keySet(), k -> k.equals("k3"))
            + " "
            + removeAll(map.values(), v -> v > 20)
            + " "
            + removeAll(map.entrySet(), e -> e.getValue() == 1)
            + " "
            + map);
    Map<Integer, String> tree = new TreeMap<>();
    Map<Integer, String> hash = new HashMap<>();
    for (int n : range(1, 20)) {
      tree.put(n * 7 % 19, "v" + n);
      hash.put(n, "h");
    }
    System.out.println(
        removeAll(tree.keySet(), k -> k % 3 != 0)
            + " "
            + tree
            + " "
            + removeAll(hash.keySet(), k -> k > 3)
            + " "
            + hash);
    for (Map.Entry<Integer, String> entry : tree.entrySet()) {
      entry.setValue(entry.getValue() + entry.getKey());
    }
    System.out.println(tree.values());

    for (List<String> list :
        List.of(
            new ArrayList<>(List.of("a", "b", "c", "d")),
            new LinkedList<>(List.of("a", "b", "c", "d")))) {
      ListIterator<String> it = list.listIterator();
      while (it.hasNext()) {
        int index = it.nextIndex();
        String s = it.next();
        if (s.equals("b")) {
          it.remove();
        } else if (s.equals("c")) {
          it.set("C" + index);
          it.add("after");
        } else {
          it.add(s + s);
        }
      }
      StringBuilder back = new StringBuilder();
      while (it.hasPrevious()) {
        back.append(it.previousIndex()).append(it.previous()).append(' ');
      }
      it.add("first");
      System.out.println(list + " " + back + it.next() + it.previous() + it.hasPrevious());
      ListIterator<String> middle = list.listIterator(3);
      System.out.println(middle.previous() + middle.next() + middle.next());
      attempt(() -> list.listIterator().set("x"));
      attempt(
          () -> {
            ListIterator<String> i = list.listIterator();
            i.next();
            i.add("y");
            i.remove();
          });
      attempt(() -> list.listIterator(list.size()).next());
    }
    Ring<String> ring = new Ring<>("p", "q", "r", "s");
    System.out.println(
        removeAll(ring, s -> s.compareTo("q") > 0 && s.compareTo("s") < 0) + " " + ring.size);
    for (String s : joined(ring, List.of("t"))) {
      System.out.print(s + " ");
    }
    attempt(
        () -> {
          Iterator<String> it = ring.iterator();
          it.next();
          it.remove();
          it.remove();
        });
    attempt(() -> new Ring<>().iterator().next());
    attempt(() -> range(0, 3).iterator().remove());
    attempt(() -> Arrays.asList(1, 2).iterator().remove());
    attempt(() -> removeAll(List.of(1), n -> true));
    int[] sum = {0};
    range(0, 5).forEach(n -> sum[0] += n);
    Iterator<Integer> rest = range(0, 5).iterator();
    rest.next();
    rest.forEachRemaining(n -> sum[0] += 100 * n);
    System.out.println(sum[0]);
  }
}
