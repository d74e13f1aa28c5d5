/** Disjoint sets as trees of objects and as an array, and Kruskal's algorithm over both. */
public class UnionFind {
  interface Sets {
    int find(int element);

    boolean union(int a, int b);

    default boolean connected(int a, int b) {
      return find(a) == find(b);
    }
  }

  static class ArraySets implements Sets {
    protected final int[] parent;
    protected int count;

    ArraySets(int size) {
      parent = new int[size];
      count = size;
      while (--size >= 0) {
        parent[size] = -1;
      }
    }

    @Override
    public int find(int element) {
      int root = element;
      while (parent[root] >= 0) {
        root = parent[root];
      }
      while (parent[element] >= 0) {
        int next = parent[element];
        parent[element] = root;
        element = next;
      }
      return root;
    }

    @Override
    public boolean union(int a, int b) {
      a = find(a);
      b = find(b);
      if (a == b) {
        return false;
      }
      if (parent[a] > parent[b]) {
        int held = a;
        a = b;
        b = held;
      }
      parent[a] += parent[b];
      parent[b] = a;
      count--;
      return true;
    }
  }

  static final class TreeSets implements Sets {
    private static class Element {
      private Element above = this;
      private int rank;
      private final int number;

      private Element(int number) {
        this.number = number;
      }

      private Element root() {
        return above == this ? this : (above = above.root());
      }
    }

    private final Element[] elements;

    TreeSets(int size) {
      elements = new Element[size];
      for (int i = 0; i < size; i++) {
        elements[i] = new Element(i);
      }
    }

    @Override
    public int find(int element) {
      return elements[element].root().number;
    }

    @Override
    public boolean union(int a, int b) {
      Element first = elements[a].root();
      Element second = elements[b].root();
      if (first == second) {
        return false;
      }
      if (first.rank < second.rank) {
        first.above = second;
      } else {
        second.above = first;
        first.rank += first.rank == second.rank ? 1 : 0;
      }
      return true;
    }

    @Override
    public boolean connected(int a, int b) {
      return elements[a].root() == elements[b].root();
    }
  }

  static final class Edge {
    final int from, to, weight;

    Edge(int from, int to, int weight) {
      this.from = from;
      this.to = to;
      this.weight = weight;
    }
  }

  static void sort(Edge[] edges) {
    for (int gap = edges.length / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11) {
      for (int i = gap; i < edges.length; i++) {
        Edge edge = edges[i];
        int j = i;
        for (; j >= gap && edges[j - gap].weight > edge.weight; j -= gap) {
          edges[j] = edges[j - gap];
        }
        edges[j] = edge;
      }
    }
  }

  static long spanningTree(Edge[] edges, Sets sets) {
    long weight = 0;
    for (Edge edge : edges) {
      if (sets.union(edge.from, edge.to)) {
        weight += edge.weight;
      }
    }
    return weight;
  }

  public static void main(String[] args) {
    Sets[] both = {new ArraySets(10), new TreeSets(10)};
    for (Sets sets : both) {
      System.out.println(sets.union(1, 2));
      System.out.println(sets.union(3, 4));
      System.out.println(sets.connected(1, 4));
      System.out.println(sets.union(2, 3));
      System.out.println(sets.union(1, 4));
      System.out.println(sets.connected(1, 4));
      System.out.println(sets instanceof ArraySets ? ((ArraySets) sets).count : -1);
    }
    int size = 2000;
    Edge[] edges = new Edge[8000];
    long random = 12345;
    for (int i = 0; i < edges.length; i++) {
      random = random * 0x5DEECE66DL + 11 & 0xFFFFFFFFFFFFL;
      int from = (int) (random >>> 20) % size;
      random = random * 0x5DEECE66DL + 11 & 0xFFFFFFFFFFFFL;
      edges[i] =
          new Edge(Math.abs(from), (int) (random >>> 30) % size, (int) (random >>> 16 & 0xFFFF));
    }
    sort(edges);
    ArraySets array = new ArraySets(size);
    TreeSets tree = new TreeSets(size);
    System.out.println(spanningTree(edges, array));
    System.out.println(spanningTree(edges, tree));
    System.out.println(array.count);
    int different = 0;
    for (int i = 1; i < size; i++) {
      if (array.connected(0, i) != tree.connected(0, i)) {
        different++;
      }
    }
    System.out.println(different);
  }
}
