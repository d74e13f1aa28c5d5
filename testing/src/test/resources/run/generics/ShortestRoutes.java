/** Shortest and widest routes in a graph of any nodes, with a queue of its own. */
public class ShortestRoutes {
  interface Order<T> {
    int compare(T a, T b);
  }

  static class PriorityQueue<T> {
    private T[] heap;
    private int size;
    private final Order<? super T> order;

    @SuppressWarnings("unchecked")
    PriorityQueue(Order<? super T> order) {
      this.order = order;
      heap = (T[]) new Object[4];
    }

    boolean isEmpty() {
      return size == 0;
    }

    void add(T item) {
      if (size == heap.length) {
        @SuppressWarnings("unchecked")
        T[] larger = (T[]) new Object[2 * size];
        System.arraycopy(heap, 0, larger, 0, size);
        heap = larger;
      }
      int at = size++;
      while (at > 0 && order.compare(item, heap[(at - 1) / 2]) < 0) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      heap[at] = item;
    }

    T remove() {
      T first = heap[0];
      T moved = heap[--size];
      heap[size] = null;
      int at = 0;
      for (int child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && order.compare(heap[child + 1], heap[child]) < 0) {
          child++;
        }
        if (order.compare(moved, heap[child]) <= 0) {
          break;
        }
        heap[at] = heap[child];
        at = child;
      }
      if (size > 0) {
        heap[at] = moved;
      }
      return first;
    }
  }

  /** How lengths are added and which of two is better. */
  abstract static class Measure<W extends Comparable<W>> implements Order<W> {
    abstract W start();

    abstract W extend(W soFar, W edge);

    @Override
    public int compare(W a, W b) {
      return a.compareTo(b);
    }
  }

  static class Distance extends Measure<Integer> {
    @Override
    Integer start() {
      return 0;
    }

    @Override
    Integer extend(Integer soFar, Integer edge) {
      return soFar + edge;
    }
  }

  static class Width extends Measure<Integer> {
    @Override
    Integer start() {
      return Integer.MAX_VALUE;
    }

    @Override
    Integer extend(Integer soFar, Integer edge) {
      return Math.min(soFar, edge);
    }

    @Override
    public int compare(Integer a, Integer b) {
      return super.compare(b, a);
    }
  }

  static class Reliability extends Measure<Double> {
    @Override
    Double start() {
      return 1.0;
    }

    @Override
    Double extend(Double soFar, Double edge) {
      return soFar * edge;
    }

    @Override
    public int compare(Double a, Double b) {
      return b.compareTo(a);
    }
  }

  static class Graph<N, W extends Comparable<W>> {
    private class Node {
      final N name;
      final Node next;
      Edge edges;
      W best;
      Node from;

      Node(N name) {
        this.name = name;
        next = nodes;
      }
    }

    private class Edge {
      final Node to;
      final W weight;
      final Edge next;

      Edge(Node to, W weight, Edge next) {
        this.to = to;
        this.weight = weight;
        this.next = next;
      }
    }

    private class Visit {
      final Node node;
      final W length;

      Visit(Node node, W length) {
        this.node = node;
        this.length = length;
      }
    }

    private Node nodes;

    private Node node(N name) {
      for (Node node = nodes; node != null; node = node.next) {
        if (node.name.equals(name)) {
          return node;
        }
      }
      return nodes = new Node(name);
    }

    Graph<N, W> edge(N from, N to, W weight) {
      Node start = node(from);
      start.edges = new Edge(node(to), weight, start.edges);
      return this;
    }

    Graph<N, W> both(N a, N b, W weight) {
      return edge(a, b, weight).edge(b, a, weight);
    }

    W search(N from, N to, Measure<W> measure) {
      for (Node node = nodes; node != null; node = node.next) {
        node.best = null;
        node.from = null;
      }
      PriorityQueue<Visit> queue =
          new PriorityQueue<>(
              new Order<Visit>() {
                @Override
                public int compare(Visit a, Visit b) {
                  return measure.compare(a.length, b.length);
                }
              });
      Node start = node(from);
      start.best = measure.start();
      queue.add(new Visit(start, start.best));
      while (!queue.isEmpty()) {
        Visit visit = queue.remove();
        if (visit.length != visit.node.best) {
          continue;
        }
        for (Edge edge = visit.node.edges; edge != null; edge = edge.next) {
          W length = measure.extend(visit.length, edge.weight);
          if (edge.to.best == null || measure.compare(length, edge.to.best) < 0) {
            edge.to.best = length;
            edge.to.from = visit.node;
            queue.add(new Visit(edge.to, length));
          }
        }
      }
      return node(to).best;
    }

    String route(N to) {
      String text = "";
      for (Node node = node(to); node != null; node = node.from) {
        text = node.name + (text.isEmpty() ? "" : ">") + text;
      }
      return text;
    }
  }

  record Square(int row, int column) {}

  public static void main(String[] args) {
    Graph<String, Integer> towns = new Graph<>();
    towns.both("A", "B", 7).both("A", "C", 9).both("A", "F", 14).both("B", "C", 10);
    towns.both("B", "D", 15).both("C", "D", 11).both("C", "F", 2).both("D", "E", 6);
    towns.both("E", "F", 9).edge("E", "G", 1);
    int distance = towns.search("A", "E", new Distance());
    System.out.println(distance + " " + towns.route("E"));
    System.out.println(towns.search("A", "G", new Width()) + " " + towns.route("G"));
    System.out.println(towns.search("G", "A", new Distance()) + " " + towns.route("A"));

    Graph<Character, Double> links = new Graph<>();
    links.edge('x', 'y', 0.5).edge('x', 'z', 0.9).edge('z', 'y', 0.75).edge('y', 'w', 0.5);
    double reliable = links.search('x', 'w', new Reliability());
    System.out.println(reliable + " " + links.route('w'));

    String[] maze = {"..#....", ".##.##.", "....#..", ".##...#", ".#..#.."};
    Graph<Square, Integer> squares = new Graph<>();
    for (int i = 0; i < maze.length; i++) {
      for (int j = 0; j < maze[i].length(); j++) {
        if (maze[i].charAt(j) != '#') {
          if (i > 0 && maze[i - 1].charAt(j) != '#') {
            squares.both(new Square(i, j), new Square(i - 1, j), 1);
          }
          if (j > 0 && maze[i].charAt(j - 1) != '#') {
            squares.both(new Square(i, j), new Square(i, j - 1), 1 + i % 2);
          }
        }
      }
    }
    System.out.println(squares.search(new Square(0, 0), new Square(4, 6), new Distance()));
    System.out.println(squares.route(new Square(0, 3)).length());
    System.out.println(squares.search(new Square(0, 1), new Square(2, 6), new Distance()));
    System.out.println(squares.search(new Square(0, 1), new Square(9, 9), new Distance()));

    Graph<Integer, Long> numbers = new Graph<>();
    for (int i = 1; i <= 200; i++) {
      numbers.edge(i, i + 1, 3L);
      numbers.edge(i, 2 * i, 5L);
      if (i % 3 == 0) {
        numbers.edge(i, i / 3, 1L);
      }
    }
    long cost =
        numbers.search(
            1,
            199,
            new Measure<>() {
              @Override
              Long start() {
                return 0L;
              }

              @Override
              Long extend(Long soFar, Long edge) {
                return soFar + edge;
              }
            });
    System.out.println(cost + " " + numbers.route(199));
    PriorityQueue<CharSequence> queue =
        new PriorityQueue<>(
            new Order<Object>() {
              @Override
              public int compare(Object a, Object b) {
                return a.toString().length() - b.toString().length();
              }
            });
    queue.add("four");
    queue.add(new StringBuilder("one"));
    queue.add("a");
    System.out.println(queue.remove().charAt(0) + "" + queue.remove() + queue.remove().length());
  }
}
