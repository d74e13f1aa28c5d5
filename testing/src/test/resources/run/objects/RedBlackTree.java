/** A red-black tree with parent links and one shared leaf, checked after every change. */
public class RedBlackTree {
  static final boolean RED = true;
  static final boolean BLACK = false;

  static class Node {
    long key;
    boolean colour;
    Node left, right, parent;

    Node sibling() {
      return this == parent.left ? parent.right : parent.left;
    }
  }

  final Node leaf = new Node();
  Node root = leaf;
  int size;

  {
    leaf.left = leaf.right = leaf.parent = leaf;
  }

  private void replaceChild(Node parent, Node old, Node by) {
    if (parent == leaf) {
      root = by;
    } else if (parent.left == old) {
      parent.left = by;
    } else {
      parent.right = by;
    }
    by.parent = parent;
  }

  private void rotate(Node down, boolean toLeft) {
    Node up = toLeft ? down.right : down.left;
    Node moved = toLeft ? up.left : up.right;
    if (toLeft) {
      down.right = moved;
      up.left = down;
    } else {
      down.left = moved;
      up.right = down;
    }
    if (moved != leaf) moved.parent = down;
    replaceChild(down.parent, down, up);
    down.parent = up;
  }

  boolean insert(long key) {
    Node parent = leaf;
    for (Node at = root; at != leaf; at = key < at.key ? at.left : at.right) {
      if (at.key == key) return false;
      parent = at;
    }
    Node node = new Node();
    node.key = key;
    node.colour = RED;
    node.left = node.right = leaf;
    node.parent = parent;
    if (parent == leaf) root = node;
    else if (key < parent.key) parent.left = node;
    else parent.right = node;
    size++;

    while (node.parent.colour == RED) {
      Node above = node.parent;
      Node grand = above.parent;
      Node uncle = above.sibling();
      if (uncle.colour == RED) {
        above.colour = uncle.colour = BLACK;
        grand.colour = RED;
        node = grand;
        continue;
      }
      boolean left = above == grand.left;
      if (node == (left ? above.right : above.left)) {
        rotate(above, left);
        above = node;
      }
      above.colour = BLACK;
      grand.colour = RED;
      rotate(grand, !left);
      break;
    }
    root.colour = BLACK;
    return true;
  }

  boolean delete(long key) {
    Node node = root;
    while (node != leaf && node.key != key) node = key < node.key ? node.left : node.right;
    if (node == leaf) return false;
    size--;
    if (node.left != leaf && node.right != leaf) {
      Node next = node.right;
      while (next.left != leaf) next = next.left;
      node.key = next.key;
      node = next;
    }
    Node child = node.left != leaf ? node.left : node.right;
    replaceChild(node.parent, node, child);
    if (node.colour == BLACK) repair(child);
    leaf.parent = leaf;
    return true;
  }

  private void repair(Node node) {
    while (node != root && node.colour == BLACK) {
      boolean left = node == node.parent.left;
      Node other = node.sibling();
      if (other.colour == RED) {
        other.colour = BLACK;
        node.parent.colour = RED;
        rotate(node.parent, left);
        other = left ? node.parent.right : node.parent.left;
      }
      Node near = left ? other.left : other.right;
      Node far = left ? other.right : other.left;
      if (near.colour == BLACK && far.colour == BLACK) {
        other.colour = RED;
        node = node.parent;
        continue;
      }
      if (far.colour == BLACK) {
        near.colour = BLACK;
        other.colour = RED;
        rotate(other, !left);
        far = other;
        other = near;
      }
      other.colour = node.parent.colour;
      node.parent.colour = far.colour = BLACK;
      rotate(node.parent, left);
      node = root;
    }
    node.colour = BLACK;
  }

  /** The number of black nodes on every way down, or -1 if something is wrong. */
  int blackHeight(Node node) {
    if (node == leaf) return 0;
    int left = blackHeight(node.left);
    int right = blackHeight(node.right);
    boolean redTwice = node.colour == RED && (node.left.colour == RED || node.right.colour == RED);
    boolean disordered =
        node.left != leaf && node.left.key >= node.key
            || node.right != leaf && node.right.key <= node.key;
    if (left < 0 || left != right || redTwice || disordered) return -1;
    return left + (node.colour == BLACK ? 1 : 0);
  }

  long checksum(Node node, int depth) {
    if (node == leaf) return 0;
    long below = checksum(node.left, depth + 1) * 31 + checksum(node.right, depth + 1) * 17;
    return below + node.key * depth + (node.colour ? 1 : 0);
  }

  void report() {
    System.out.print(size);
    System.out.print(' ');
    System.out.print(blackHeight(root));
    System.out.print(' ');
    System.out.println(checksum(root, 1));
  }

  public static void main(String[] args) {
    RedBlackTree tree = new RedBlackTree();
    for (int i = 1; i <= 1000; i++) tree.insert(i);
    tree.report();
    for (int i = 1; i <= 1000; i += 2) tree.delete(i);
    tree.report();
    System.out.println(tree.insert(500));
    System.out.println(tree.insert(501));
    System.out.println(tree.delete(503));
    int broken = 0;
    long random = 99;
    for (int i = 0; i < 3000; i++) {
      random = random * 6364136223846793005L + 1442695040888963407L;
      long key = (random >>> 40) % 700;
      if ((random & 0x10000) == 0) tree.insert(key);
      else tree.delete(key);
      if (i % 10 == 0 && tree.blackHeight(tree.root) < 0) broken++;
    }
    System.out.println(broken);
    tree.report();
    while (tree.root != tree.leaf) tree.delete(tree.root.key);
    tree.report();
  }
}
