/** An ordered tree with deletion, and walks over it through visitor objects. */
public class BinarySearchTree {
  interface Visitor {
    /** Returns whether to go on. */
    boolean visit(int key, int depth);
  }

  static class Printer implements Visitor {
    private int left;

    Printer(int limit) {
      left = limit;
    }

    @Override
    public boolean visit(int key, int depth) {
      System.out.print(key);
      System.out.print('@');
      System.out.print(depth);
      System.out.print(--left == 0 ? '\n' : ' ');
      return left > 0;
    }
  }

  static class Statistics implements Visitor {
    int count;
    int deepest;
    long sum;
    boolean ordered = true;
    private int last = Integer.MIN_VALUE;

    @Override
    public boolean visit(int key, int depth) {
      count++;
      sum += key;
      deepest = Math.max(deepest, depth);
      ordered &= key > last;
      last = key;
      return true;
    }
  }

  static final class Node {
    final int key;
    Node left, right;
    int uses = 1;

    Node(int key) {
      this.key = key;
    }

    boolean walk(Visitor visitor, int depth) {
      return (left == null || left.walk(visitor, depth + 1))
          && visitor.visit(key, depth)
          && (right == null || right.walk(visitor, depth + 1));
    }

    Node leftmost() {
      return left == null ? this : left.leftmost();
    }

    Node withoutLeftmost() {
      if (left == null) {
        return right;
      }
      left = left.withoutLeftmost();
      return this;
    }
  }

  Node root;

  boolean add(int key) {
    if (root == null) {
      root = new Node(key);
      return true;
    }
    Node node = root;
    while (node.key != key) {
      Node below = key < node.key ? node.left : node.right;
      if (below == null) {
        if (key < node.key) node.left = new Node(key);
        else node.right = new Node(key);
        return true;
      }
      node = below;
    }
    node.uses++;
    return false;
  }

  Node find(int key) {
    Node node = root;
    while (node != null && node.key != key) {
      node = key < node.key ? node.left : node.right;
    }
    return node;
  }

  void remove(int key) {
    root = without(root, key);
  }

  private static Node without(Node node, int key) {
    if (node == null) {
      return null;
    }
    if (key < node.key) {
      node.left = without(node.left, key);
    } else if (key > node.key) {
      node.right = without(node.right, key);
    } else if (node.left == null || node.right == null) {
      return node.left == null ? node.right : node.left;
    } else {
      Node successor = node.right.leftmost();
      successor.right = node.right.withoutLeftmost();
      successor.left = node.left;
      return successor;
    }
    return node;
  }

  Statistics statistics() {
    Statistics result = new Statistics();
    if (root != null) {
      root.walk(result, 0);
    }
    return result;
  }

  static void report(BinarySearchTree tree) {
    Statistics s = tree.statistics();
    System.out.print(s.count);
    System.out.print(" keys, depth ");
    System.out.print(s.deepest);
    System.out.print(", sum ");
    System.out.print(s.sum);
    System.out.println(s.ordered ? ", ordered" : ", NOT ordered");
  }

  public static void main(String[] args) {
    BinarySearchTree tree = new BinarySearchTree();
    report(tree);
    int[] keys = {50, 20, 80, 10, 30, 70, 90, 25, 35, 27};
    for (int key : keys) {
      tree.add(key);
    }
    System.out.println(tree.add(25));
    System.out.println(tree.find(25).uses);
    report(tree);
    tree.root.walk(new Printer(10), 0);
    tree.root.walk(new Printer(4), 0);
    tree.remove(20);
    tree.root.walk(new Printer(9), 0);
    tree.remove(50);
    System.out.println(tree.root.key);
    tree.remove(90);
    tree.remove(11);
    report(tree);
    System.out.println(tree.find(90) == null ? "gone" : "still there");

    long seed = 42;
    for (int i = 0; i < 20000; i++) {
      seed = seed * 25214903917L + 11 & (1L << 48) - 1;
      int key = (int) (seed >>> 17) % 10000;
      if (i % 3 == 2) {
        tree.remove(key);
      } else {
        tree.add(key);
      }
    }
    report(tree);
    while (tree.root != null) {
      tree.remove(tree.root.key);
    }
    report(tree);
  }
}
