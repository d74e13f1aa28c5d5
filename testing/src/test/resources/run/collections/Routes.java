import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Shortest routes: Dijkstra with a priority queue, Bellman and Ford, and all pairs. */
public class Routes {
  record Edge(String to, int weight) {}

  record Visit(String node, int distance) implements Comparable<Visit> {
    @Override
    public int compareTo(Visit other) {
      int order = Integer.compare(distance, other.distance);
      return order != 0 ? order : node.compareTo(other.node);
    }
  }

  private final Map<String, List<Edge>> edges = new TreeMap<>();

  void add(String from, String to, int weight) {
    edges.computeIfAbsent(from, k -> new ArrayList<>()).add(new Edge(to, weight));
    edges.computeIfAbsent(to, k -> new ArrayList<>());
  }

  void both(String a, String b, int weight) {
    add(a, b, weight);
    add(b, a, weight);
  }

  Map<String, Integer> distances(String start, Map<String, String> previous) {
    Map<String, Integer> best = new LinkedHashMap<>();
    Map<String, Integer> tentative = new HashMap<>();
    PriorityQueue<Visit> queue = new PriorityQueue<>();
    queue.add(new Visit(start, 0));
    tentative.put(start, 0);
    while (!queue.isEmpty()) {
      Visit visit = queue.poll();
      if (best.putIfAbsent(visit.node(), visit.distance()) != null) {
        continue;
      }
      for (Edge edge : edges.getOrDefault(visit.node(), List.of())) {
        int distance = visit.distance() + edge.weight();
        if (distance < tentative.getOrDefault(edge.to(), Integer.MAX_VALUE)) {
          tentative.put(edge.to(), distance);
          previous.put(edge.to(), visit.node());
          queue.offer(new Visit(edge.to(), distance));
        }
      }
    }
    return best;
  }

  static List<String> path(Map<String, String> previous, String to) {
    Deque<String> path = new ArrayDeque<>();
    for (String at = to; at != null; at = previous.get(at)) {
      path.addFirst(at);
    }
    return new ArrayList<>(path);
  }

  Map<String, Integer> bellman(String start) {
    Map<String, Integer> best = new TreeMap<>(Map.of(start, 0));
    for (int round = 0; round <= edges.size(); round++) {
      boolean changed = false;
      for (Map.Entry<String, List<Edge>> entry : edges.entrySet()) {
        Integer here = best.get(entry.getKey());
        if (here == null) {
          continue;
        }
        for (Edge edge : entry.getValue()) {
          int before = best.getOrDefault(edge.to(), Integer.MAX_VALUE);
          int after = best.merge(edge.to(), here + edge.weight(), Math::min);
          changed |= before != after;
        }
      }
      if (!changed) {
        return best;
      }
    }
    throw new IllegalStateException("endless descent");
  }

  Map<String, Map<String, Integer>> allPairs() {
    Map<String, Map<String, Integer>> all = new TreeMap<>();
    edges.forEach(
        (node, list) -> {
          Map<String, Integer> row = new TreeMap<>();
          row.put(node, 0);
          list.forEach(e -> row.merge(e.to(), e.weight(), Integer::min));
          all.put(node, row);
        });
    for (String via : edges.keySet()) {
      for (Map<String, Integer> row : all.values()) {
        Integer first = row.get(via);
        if (first != null) {
          all.get(via).forEach((to, second) -> row.merge(to, first + second, Math::min));
        }
      }
    }
    return all;
  }

  Set<Set<String>> components() {
    Set<Set<String>> components = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (String start : edges.keySet()) {
      if (seen.add(start)) {
        Set<String> component = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(start));
        while (!todo.isEmpty()) {
          String node = todo.pop();
          component.add(node);
          for (Edge edge : edges.get(node)) {
            if (seen.add(edge.to())) {
              todo.push(edge.to());
            }
          }
        }
        components.add(component);
      }
    }
    return components;
  }

  public static void main(String[] args) {
    Routes towns = new Routes();
    towns.both("A", "B", 7);
    towns.both("A", "C", 9);
    towns.both("A", "F", 14);
    towns.both("B", "C", 10);
    towns.both("B", "D", 15);
    towns.both("C", "D", 11);
    towns.both("C", "F", 2);
    towns.both("D", "E", 6);
    towns.both("E", "F", 9);
    towns.both("X", "Y", 1);
    Map<String, String> previous = new HashMap<>();
    System.out.println(towns.distances("A", previous));
    System.out.println(path(previous, "E") + " " + path(previous, "X"));
    System.out.println(
        towns.bellman("A").equals(new HashMap<>(towns.distances("A", new HashMap<>()))));
    System.out.println(towns.allPairs().get("D"));
    List<Set<String>> components = new ArrayList<>(towns.components());
    components.sort(Comparator.comparing(Set::size));
    System.out.println(components.size() + " " + components.get(0).equals(Set.of("Y", "X")));
    Routes debts = new Routes();
    debts.add("a", "b", 4);
    debts.add("a", "c", 2);
    debts.add("c", "b", -3);
    debts.add("b", "d", 1);
    System.out.println(debts.bellman("a") + " " + debts.bellman("b"));
    debts.add("d", "c", 1);
    try {
      System.out.println(debts.bellman("a"));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    PriorityQueue<Visit> reversed = new PriorityQueue<>(Collections.reverseOrder());
    Collections.addAll(
        reversed, new Visit("m", 5), new Visit("n", 5), new Visit("k", 50), new Visit("l", 1));
    StringBuilder order = new StringBuilder();
    while (reversed.peek() != null) {
      order.append(reversed.remove().node());
    }
    System.out.println(order);
  }
}
