import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Orders in which everything comes after what it needs, and the cycles where there is none. */
public class TopologicalOrder {
  static class Graph<N extends Comparable<N>> {
    private final Map<N, Set<N>> needs = new TreeMap<>();

    @SafeVarargs
    final Graph<N> add(N node, N... needed) {
      needs.computeIfAbsent(node, k -> new TreeSet<>()).addAll(Arrays.asList(needed));
      for (N each : needed) {
        needs.computeIfAbsent(each, k -> new TreeSet<>());
      }
      return this;
    }

    /** Kahn's way: whoever needs nothing more comes next. */
    List<N> order(Queue<N> ready) {
      Map<N, Integer> open = new TreeMap<>();
      Map<N, List<N>> users = new TreeMap<>();
      needs.forEach(
          (node, needed) -> {
            open.put(node, needed.size());
            for (N each : needed) {
              users.computeIfAbsent(each, k -> new ArrayList<>()).add(node);
            }
            if (needed.isEmpty()) {
              ready.add(node);
            }
          });
      List<N> order = new ArrayList<>();
      while (!ready.isEmpty()) {
        N node = ready.remove();
        order.add(node);
        for (N user : users.getOrDefault(node, Collections.emptyList())) {
          if (open.merge(user, -1, Integer::sum) == 0) {
            ready.add(user);
          }
        }
      }
      if (order.size() < needs.size()) {
        Set<N> left = new TreeSet<>(needs.keySet());
        left.removeAll(order);
        throw new IllegalStateException("cycle among " + left);
      }
      return order;
    }

    List<N> depthFirst() {
      Set<N> done = new LinkedHashSet<>();
      Set<N> path = new LinkedHashSet<>();
      for (N node : needs.keySet()) {
        visit(node, path, done);
      }
      return new ArrayList<>(done);
    }

    private void visit(N node, Set<N> path, Set<N> done) {
      if (done.contains(node)) {
        return;
      }
      if (!path.add(node)) {
        List<N> cycle = new ArrayList<>(path);
        cycle = cycle.subList(cycle.indexOf(node), cycle.size());
        throw new IllegalArgumentException("cycle " + cycle);
      }
      for (N each : needs.get(node)) {
        visit(each, path, done);
      }
      path.remove(node);
      done.add(node);
    }

    List<Set<N>> levels() {
      List<Set<N>> levels = new ArrayList<>();
      Set<N> done = new HashSet<>();
      while (done.size() < needs.size()) {
        Set<N> level = new TreeSet<>();
        for (Map.Entry<N, Set<N>> entry : needs.entrySet()) {
          if (!done.contains(entry.getKey()) && done.containsAll(entry.getValue())) {
            level.add(entry.getKey());
          }
        }
        if (level.isEmpty()) {
          break;
        }
        done.addAll(level);
        levels.add(level);
      }
      return levels;
    }

    /** Tarjan's strongly connected components. */
    Collection<Set<N>> components() {
      Map<N, Integer> index = new TreeMap<>();
      Map<N, Integer> low = new TreeMap<>();
      ArrayDeque<N> stack = new ArrayDeque<>();
      Map<N, Set<N>> result = new LinkedHashMap<>();
      class Walk {
        void from(N node) {
          int own = index.size();
          index.put(node, own);
          low.put(node, own);
          stack.push(node);
          for (N next : needs.get(node)) {
            if (!index.containsKey(next)) {
              from(next);
              low.merge(node, low.get(next), Math::min);
            } else if (stack.contains(next)) {
              low.merge(node, index.get(next), Math::min);
            }
          }
          if (low.get(node) == own) {
            Set<N> component = new TreeSet<>();
            do {
              component.add(stack.peek());
            } while (!stack.pop().equals(node));
            result.put(node, component);
          }
        }
      }
      needs
          .keySet()
          .forEach(
              n -> {
                if (!index.containsKey(n)) {
                  new Walk().from(n);
                }
              });
      return result.values();
    }
  }

  public static void main(String[] args) {
    Graph<String> clothes =
        new Graph<String>()
            .add("shoes", "socks", "trousers")
            .add("trousers", "pants")
            .add("belt", "trousers")
            .add("jacket", "shirt", "belt")
            .add("tie", "shirt")
            .add("watch");
    System.out.println(clothes.order(new ArrayDeque<>()));
    System.out.println(clothes.order(new PriorityQueue<>()));
    System.out.println(clothes.order(new PriorityQueue<>(Collections.reverseOrder())));
    System.out.println(clothes.depthFirst());
    System.out.println(clothes.levels());
    Graph<Integer> numbers = new Graph<>();
    for (int i = 2; i <= 12; i++) {
      for (int j = 1; j < i; j++) {
        if (i % j == 0) {
          numbers.add(i, j);
        }
      }
    }
    System.out.println(
        numbers.order(new PriorityQueue<>((a, b) -> b - a)) + " " + numbers.levels());
    Graph<Character> cyclic =
        new Graph<Character>()
            .add('a', 'b')
            .add('b', 'c', 'd')
            .add('c', 'a')
            .add('d', 'e')
            .add('e', 'f')
            .add('f', 'e')
            .add('g', 'a', 'f');
    try {
      cyclic.order(new ArrayDeque<>());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      cyclic.depthFirst();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        cyclic.levels() + " " + cyclic.components() + " " + numbers.components().size());
  }
}
