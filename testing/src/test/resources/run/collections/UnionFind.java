import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sets that are united: over objects and over numbers, for spanning trees, accounts and
 * percolation.
 */
public class UnionFind {
  static class Partition<T> {
    private final Map<T, T> parents = new HashMap<>();
    private final Map<T, Integer> sizes = new HashMap<>();

    T find(T item) {
      T parent = parents.putIfAbsent(item, item);
      if (parent == null || parent.equals(item)) {
        return item;
      }
      T root = find(parent);
      parents.put(item, root);
      return root;
    }

    boolean unite(T a, T b) {
      T x = find(a);
      T y = find(b);
      if (x.equals(y)) {
        return false;
      }
      int sizeX = sizes.getOrDefault(x, 1);
      int sizeY = sizes.getOrDefault(y, 1);
      T small = sizeX < sizeY ? x : y;
      T large = small == x ? y : x;
      parents.put(small, large);
      sizes.remove(small);
      sizes.put(large, sizeX + sizeY);
      return true;
    }

    Collection<Set<T>> classes(Comparator<? super T> order) {
      Map<T, Set<T>> classes = new TreeMap<>(order);
      for (T item : new ArrayList<>(parents.keySet())) {
        classes.computeIfAbsent(find(item), k -> new TreeSet<>(order)).add(item);
      }
      List<Set<T>> sorted = new ArrayList<>(classes.values());
      sorted.sort((a, b) -> order.compare(a.iterator().next(), b.iterator().next()));
      return sorted;
    }
  }

  record Edge(char a, char b, int weight) {}

  static List<Edge> spanning(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(Comparator.comparingInt(Edge::weight));
    Partition<Character> partition = new Partition<>();
    sorted.removeIf(e -> !partition.unite(e.a(), e.b()));
    return sorted;
  }

  static Map<String, Set<String>> accounts(String[][] accounts) {
    Partition<Object> partition = new Partition<>();
    for (int i = 0; i < accounts.length; i++) {
      for (int j = 1; j < accounts[i].length; j++) {
        partition.unite(i, accounts[i][j]);
      }
    }
    Map<Object, Set<String>> mails = new LinkedHashMap<>();
    Map<Object, String> names = new HashMap<>();
    for (int i = 0; i < accounts.length; i++) {
      Object root = partition.find(i);
      names.putIfAbsent(root, accounts[i][0] + i);
      mails
          .computeIfAbsent(root, k -> new TreeSet<>())
          .addAll(Arrays.asList(accounts[i]).subList(1, accounts[i].length));
    }
    Map<String, Set<String>> result = new TreeMap<>();
    mails.forEach((root, set) -> result.put(names.get(root), set));
    return result;
  }

  static class Numbers {
    final int[] parent;
    int count;

    Numbers(int n) {
      parent = new int[n];
      Arrays.setAll(parent, i -> i);
      count = n;
    }

    int find(int i) {
      while (parent[i] != i) {
        parent[i] = parent[parent[i]];
        i = parent[i];
      }
      return i;
    }

    void unite(int a, int b) {
      int x = find(a);
      int y = find(b);
      if (x != y) {
        parent[x] = y;
        count--;
      }
    }
  }

  static int percolate(int n, Random random) {
    Numbers cells = new Numbers(n * n + 2);
    boolean[] open = new boolean[n * n];
    int opened = 0;
    while (cells.find(n * n) != cells.find(n * n + 1)) {
      int cell = random.nextInt(n * n);
      if (open[cell]) {
        continue;
      }
      open[cell] = true;
      opened++;
      if (cell < n) {
        cells.unite(cell, n * n);
      } else if (open[cell - n]) {
        cells.unite(cell, cell - n);
      }
      if (cell >= n * n - n) {
        cells.unite(cell, n * n + 1);
      } else if (open[cell + n]) {
        cells.unite(cell, cell + n);
      }
      if (cell % n > 0 && open[cell - 1]) {
        cells.unite(cell, cell - 1);
      }
      if (cell % n < n - 1 && open[cell + 1]) {
        cells.unite(cell, cell + 1);
      }
    }
    return opened;
  }

  public static void main(String[] args) {
    Partition<String> words = new Partition<>();
    String[][] synonyms = {
      {"big", "large"},
      {"small", "little"},
      {"huge", "big"},
      {"tiny", "small"},
      {"large", "huge"},
      {"odd", "odd"}
    };
    for (String[] pair : synonyms) {
      System.out.print(words.unite(pair[0], pair[1]) + " ");
    }
    System.out.println(words.classes(Comparator.naturalOrder()));
    System.out.println(words.classes(Comparator.<String>naturalOrder().reversed()));
    List<Edge> edges = new ArrayList<>();
    String nodes = "abcdef";
    for (int i = 0; i < nodes.length(); i++) {
      for (int j = i + 1; j < nodes.length(); j++) {
        edges.add(new Edge(nodes.charAt(i), nodes.charAt(j), (i * 7 + j * 11) % 13));
      }
    }
    List<Edge> tree = spanning(edges);
    int weight = 0;
    for (Edge edge : tree) {
      weight += edge.weight();
    }
    System.out.println(weight + " " + tree.size() + " " + tree.get(0) + " " + edges.size());
    System.out.println(
        accounts(
            new String[][] {
              {"Ann", "a@x", "a@y"}, {"Bob", "b@x"}, {"Ann", "a@z"}, {"Ann", "a@y", "a@w"}, {"Cid"}
            }));
    Random random = new Random(7);
    System.out.println(
        percolate(5, random) + " " + percolate(10, random) + " " + percolate(20, random));
  }
}
