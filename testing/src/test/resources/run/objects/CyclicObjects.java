/**
 * Graphs of objects that point back: strong components, a doubly linked ring, a parent and its
 * children.
 */
public class CyclicObjects {
  static class Vertex {
    final String name;
    Edge out;
    int index = -1;
    int low;
    boolean onStack;
    Vertex below;
    int component;

    Vertex(String name) {
      this.name = name;
    }

    Vertex to(Vertex other) {
      out = new Edge(this, other, out);
      return this;
    }
  }

  static class Edge {
    final Vertex from, to;
    final Edge next;

    Edge(Vertex from, Vertex to, Edge next) {
      this.from = from;
      this.to = to;
      this.next = next;
    }

    boolean isBetweenComponents() {
      return from.component != to.component;
    }
  }

  /** Tarjan's algorithm, whose stack is a list through the vertices. */
  static class Components {
    private int clock;
    private Vertex stack;
    int count;

    void visit(Vertex vertex) {
      vertex.index = vertex.low = clock++;
      vertex.below = stack;
      stack = vertex;
      vertex.onStack = true;
      for (Edge edge = vertex.out; edge != null; edge = edge.next) {
        if (edge.to.index < 0) {
          visit(edge.to);
          vertex.low = Math.min(vertex.low, edge.to.low);
        } else if (edge.to.onStack) {
          vertex.low = Math.min(vertex.low, edge.to.index);
        }
      }
      if (vertex.low == vertex.index) {
        Vertex top;
        do {
          top = stack;
          stack = top.below;
          top.onStack = false;
          top.component = count;
          System.out.print(top.name);
        } while (top != vertex);
        System.out.println();
        count++;
      }
    }
  }

  static class Seat {
    final int number;
    Seat left = this, right = this;

    Seat(int number) {
      this.number = number;
    }

    Seat insertRight(Seat seat) {
      seat.left = this;
      seat.right = right;
      right.left = seat;
      return right = seat;
    }

    Seat remove() {
      left.right = right;
      right.left = left;
      return right;
    }
  }

  static int survivor(int people, int step, boolean print) {
    Seat seat = new Seat(1);
    for (int i = 2; i <= people; i++) {
      seat = seat.insertRight(new Seat(i));
    }
    while (seat.right != seat) {
      for (int i = 0; i < step; i++) {
        seat = seat.right;
      }
      if (print) {
        System.out.print(seat.number);
        System.out.print(' ');
      }
      seat = seat.remove().left;
    }
    if (print) {
      System.out.println();
    }
    return seat.number;
  }

  static class Folder {
    private final String name;
    private final Folder parent;
    private Folder firstChild, nextSibling;
    private Folder link;
    private boolean visited;

    Folder(String name, Folder parent) {
      this.name = name;
      this.parent = parent;
      if (parent != null) {
        nextSibling = parent.firstChild;
        parent.firstChild = this;
      }
    }

    void printPath() {
      if (parent != null) {
        parent.printPath();
      }
      System.out.print('/');
      System.out.print(name);
    }

    int reachable() {
      if (visited) {
        return 0;
      }
      visited = true;
      int count = 1;
      for (Folder child = firstChild; child != null; child = child.nextSibling) {
        count += child.reachable();
      }
      count += link == null ? 0 : link.reachable();
      return count;
    }
  }

  public static void main(String[] args) {
    Vertex[] v = new Vertex[8];
    String[] names = {"a", "b", "c", "d", "e", "f", "g", "h"};
    for (int i = 0; i < v.length; i++) {
      v[i] = new Vertex(names[i]);
    }
    String[] arrows = {
      "ab", "bc", "ca", "db", "dc", "de", "ed", "ef", "fc", "fg", "gf", "he", "hg", "hh"
    };
    for (String arrow : arrows) {
      v[arrow.charAt(0) - 'a'].to(v[arrow.charAt(1) - 'a']);
    }
    Components components = new Components();
    for (Vertex vertex : v) {
      if (vertex.index < 0) {
        components.visit(vertex);
      }
    }
    System.out.println(components.count);
    int between = 0;
    for (Vertex vertex : v) {
      for (Edge edge = vertex.out; edge != null; edge = edge.next) {
        between += edge.isBetweenComponents() ? 1 : 0;
      }
    }
    System.out.println(between);

    System.out.println(survivor(7, 3, true));
    System.out.println(survivor(41, 3, false));
    System.out.println(survivor(1000, 7, false));
    System.out.println(survivor(1, 5, true));

    Folder root = new Folder("root", null);
    Folder home = new Folder("home", root);
    Folder user = new Folder("user", home);
    Folder outside = new Folder("disk", null);
    new Folder("data", outside).link = home;
    user.link = outside;
    outside.link = outside;
    new Folder("tmp", root).link = root;
    user.printPath();
    System.out.println();
    System.out.println(root.reachable());
    System.out.println(user.link.firstChild.link.firstChild == user);
  }
}
