/** A balanced tree from text to number, which keeps its heights in the nodes. */
public class AvlTree {
  private static class Entry {
    private final String key;
    private int value;
    private int height = 1;
    private Entry left;
    private Entry right;

    private Entry(String key, int value) {
      this.key = key;
      this.value = value;
    }

    private int balance() {
      return height(right) - height(left);
    }

    private void measure() {
      height = 1 + Math.max(height(left), height(right));
    }
  }

  private Entry root;
  private int rotations;

  private static int height(Entry entry) {
    return entry == null ? 0 : entry.height;
  }

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      int difference = a.charAt(i) - b.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return a.length() - b.length();
  }

  private Entry rotateLeft(Entry top) {
    rotations++;
    Entry pivot = top.right;
    top.right = pivot.left;
    pivot.left = top;
    top.measure();
    pivot.measure();
    return pivot;
  }

  private Entry rotateRight(Entry top) {
    rotations++;
    Entry pivot = top.left;
    top.left = pivot.right;
    pivot.right = top;
    top.measure();
    pivot.measure();
    return pivot;
  }

  private Entry balanced(Entry entry) {
    entry.measure();
    if (entry.balance() > 1) {
      if (entry.right.balance() < 0) {
        entry.right = rotateRight(entry.right);
      }
      return rotateLeft(entry);
    }
    if (entry.balance() < -1) {
      if (entry.left.balance() > 0) {
        entry.left = rotateLeft(entry.left);
      }
      return rotateRight(entry);
    }
    return entry;
  }

  void put(String key, int value) {
    root = put(root, key, value);
  }

  private Entry put(Entry at, String key, int value) {
    if (at == null) {
      return new Entry(key, value);
    }
    int order = compare(key, at.key);
    if (order == 0) {
      at.value += value;
      return at;
    }
    if (order < 0) {
      at.left = put(at.left, key, value);
    } else {
      at.right = put(at.right, key, value);
    }
    return balanced(at);
  }

  int get(String key, int otherwise) {
    for (Entry at = root; at != null; ) {
      int order = compare(key, at.key);
      if (order == 0) {
        return at.value;
      }
      at = order < 0 ? at.left : at.right;
    }
    return otherwise;
  }

  private static boolean isBalanced(Entry entry) {
    return entry == null
        || Math.abs(entry.balance()) <= 1 && isBalanced(entry.left) && isBalanced(entry.right);
  }

  private static void print(Entry entry, int indent) {
    if (entry == null) {
      return;
    }
    print(entry.left, indent + 1);
    for (int i = 0; i < indent; i++) {
      System.out.print("  ");
    }
    System.out.print(entry.key);
    System.out.print(" = ");
    System.out.println(entry.value);
    print(entry.right, indent + 1);
  }

  static final String[] WORDS = {
    "the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog", "and", "then", "a",
    "quicker", "fox", "jumps", "over", "the", "first", "fox", "an",
  };

  public static void main(String[] args) {
    AvlTree tree = new AvlTree();
    for (String word : WORDS) {
      tree.put(word, 1);
    }
    print(tree.root, 0);
    System.out.println(tree.get("the", -1));
    System.out.println(tree.get("fox", -1));
    System.out.println(tree.get("cat", -1));
    System.out.println(tree.root.height);
    System.out.println(tree.rotations);
    System.out.println(isBalanced(tree.root));

    AvlTree ascending = new AvlTree();
    String[] ordered = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"};
    for (int i = 0; i < ordered.length; i++) {
      ascending.put(ordered[i], i);
    }
    System.out.println(ascending.root.key);
    System.out.println(ascending.root.height);
    System.out.println(ascending.rotations);
  }
}
