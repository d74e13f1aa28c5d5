import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A B-tree: keys in wide nodes that split, borrow and merge; checked against a TreeMap. */
public class BTrees<K, V> implements Iterable<BTrees.Entry<K, V>> {
  public record Entry<K, V>(K key, V value) {
    @Override
    public String toString() {
      return key + ":" + value;
    }
  }

  private final int degree;
  private final Comparator<? super K> order;
  private Node root;
  private int size;
  private int changes;

  private class Node {
    final List<Entry<K, V>> entries = new ArrayList<>(2 * degree - 1);
    final List<Node> children;

    Node(boolean leaf) {
      children = leaf ? List.of() : new ArrayList<>(2 * degree);
    }

    boolean isLeaf() {
      return children.isEmpty();
    }

    boolean isFull() {
      return entries.size() == 2 * degree - 1;
    }

    /** The place of the key, or where it would be, as with binarySearch. */
    int find(K key) {
      int low = 0;
      int high = entries.size() - 1;
      while (low <= high) {
        int middle = low + high >>> 1;
        int compared = order.compare(entries.get(middle).key(), key);
        if (compared == 0) {
          return middle;
        }
        if (compared < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return ~low;
    }

    void splitChild(int at) {
      Node left = children.get(at);
      Node right = new Node(left.isLeaf());
      List<Entry<K, V>> upper = left.entries.subList(degree, 2 * degree - 1);
      right.entries.addAll(upper);
      upper.clear();
      if (!left.isLeaf()) {
        List<Node> half = left.children.subList(degree, 2 * degree);
        right.children.addAll(half);
        half.clear();
      }
      entries.add(at, left.entries.remove(degree - 1));
      children.add(at + 1, right);
    }

    /** Makes the child have more than the least, and tells where it is then. */
    int fill(int at) {
      Node child = children.get(at);
      if (child.entries.size() >= degree) {
        return at;
      }
      if (at > 0 && children.get(at - 1).entries.size() >= degree) {
        Node left = children.get(at - 1);
        child.entries.add(0, entries.set(at - 1, left.entries.remove(left.entries.size() - 1)));
        if (!left.isLeaf()) {
          child.children.add(0, left.children.remove(left.children.size() - 1));
        }
        return at;
      }
      if (at < entries.size() && children.get(at + 1).entries.size() >= degree) {
        Node right = children.get(at + 1);
        child.entries.add(entries.set(at, right.entries.remove(0)));
        if (!right.isLeaf()) {
          child.children.add(right.children.remove(0));
        }
        return at;
      }
      int left = at < entries.size() ? at : at - 1;
      merge(left);
      return left;
    }

    void merge(int at) {
      Node left = children.get(at);
      Node right = children.remove(at + 1);
      left.entries.add(entries.remove(at));
      left.entries.addAll(right.entries);
      if (!left.isLeaf()) {
        left.children.addAll(right.children);
      }
    }

    Entry<K, V> remove(K key) {
      int at = find(key);
      if (isLeaf()) {
        return at < 0 ? null : entries.remove(at);
      }
      if (at < 0) {
        return children.get(fill(~at)).remove(key);
      }
      Entry<K, V> old = entries.get(at);
      if (children.get(at).entries.size() >= degree) {
        Node node = children.get(at);
        while (!node.isLeaf()) {
          node = node.children.get(node.entries.size());
        }
        Entry<K, V> before = node.entries.get(node.entries.size() - 1);
        children.get(at).remove(before.key());
        entries.set(at, before);
      } else if (children.get(at + 1).entries.size() >= degree) {
        Node node = children.get(at + 1);
        while (!node.isLeaf()) {
          node = node.children.get(0);
        }
        Entry<K, V> after = node.entries.get(0);
        children.get(at + 1).remove(after.key());
        entries.set(at, after);
      } else {
        merge(at);
        return children.get(at).remove(key);
      }
      return old;
    }

    int check(int depth, int least) {
      if (entries.size() < least || entries.size() > 2 * degree - 1) {
        throw new AssertionError(entries.size() + " entries");
      }
      for (int i = 1; i < entries.size(); i++) {
        if (order.compare(entries.get(i - 1).key(), entries.get(i).key()) >= 0) {
          throw new AssertionError("wrong order " + entries);
        }
      }
      if (isLeaf()) {
        return depth;
      }
      if (children.size() != entries.size() + 1) {
        throw new AssertionError(children.size() + " children");
      }
      int leaves = -1;
      for (Node child : children) {
        int d = child.check(depth + 1, degree - 1);
        if (leaves >= 0 && d != leaves) {
          throw new AssertionError("depths " + d + " and " + leaves);
        }
        leaves = d;
      }
      return leaves;
    }

    @Override
    public String toString() {
      if (isLeaf()) {
        return entries.toString();
      }
      StringBuilder text = new StringBuilder("(");
      for (int i = 0; i < children.size(); i++) {
        text.append(i > 0 ? " " + entries.get(i - 1) + " " : "").append(children.get(i));
      }
      return text.append(')').toString();
    }
  }

  BTrees(int degree, Comparator<? super K> order) {
    this.degree = degree;
    this.order = order;
    root = new Node(true);
  }

  V get(K key) {
    Node node = root;
    while (true) {
      int at = node.find(key);
      if (at >= 0) {
        return node.entries.get(at).value();
      }
      if (node.isLeaf()) {
        return null;
      }
      node = node.children.get(~at);
    }
  }

  V put(K key, V value) {
    changes++;
    if (root.isFull()) {
      Node old = root;
      root = new Node(false);
      root.children.add(old);
      root.splitChild(0);
    }
    Node node = root;
    while (true) {
      int at = node.find(key);
      if (at >= 0) {
        return node.entries.set(at, new Entry<>(key, value)).value();
      }
      at = ~at;
      if (node.isLeaf()) {
        node.entries.add(at, new Entry<>(key, value));
        size++;
        return null;
      }
      if (node.children.get(at).isFull()) {
        node.splitChild(at);
        continue;
      }
      node = node.children.get(at);
    }
  }

  V remove(K key) {
    changes++;
    Entry<K, V> removed = root.remove(key);
    if (root.entries.isEmpty() && !root.isLeaf()) {
      root = root.children.get(0);
    }
    if (removed == null) {
      return null;
    }
    size--;
    return removed.value();
  }

  void range(K from, K to, BiConsumer<? super K, ? super V> action) {
    range(root, from, to, action);
  }

  private void range(Node node, K from, K to, BiConsumer<? super K, ? super V> action) {
    int start = node.find(from);
    for (int i = start < 0 ? ~start : start; i <= node.entries.size(); i++) {
      if (!node.isLeaf()) {
        range(node.children.get(i), from, to, action);
      }
      if (i == node.entries.size() || order.compare(node.entries.get(i).key(), to) >= 0) {
        return;
      }
      action.accept(node.entries.get(i).key(), node.entries.get(i).value());
    }
  }

  @Override
  public Iterator<Entry<K, V>> iterator() {
    class Place {
      final Node node;
      int at;

      Place(Node node) {
        this.node = node;
      }
    }
    return new Iterator<>() {
      private final List<Place> path = new ArrayList<>();
      private final int expected = changes;

      {
        descend(root);
      }

      private void descend(Node node) {
        path.add(new Place(node));
        while (!node.isLeaf()) {
          node = node.children.get(path.get(path.size() - 1).at);
          path.add(new Place(node));
        }
        while (!path.isEmpty()
            && path.get(path.size() - 1).at == path.get(path.size() - 1).node.entries.size()) {
          path.remove(path.size() - 1);
        }
      }

      @Override
      public boolean hasNext() {
        return !path.isEmpty();
      }

      @Override
      public Entry<K, V> next() {
        if (expected != changes) {
          throw new ConcurrentModificationException();
        }
        if (path.isEmpty()) {
          throw new NoSuchElementException();
        }
        Place place = path.get(path.size() - 1);
        Entry<K, V> entry = place.node.entries.get(place.at++);
        if (!place.node.isLeaf()) {
          descend(place.node.children.get(place.at));
        }
        while (!path.isEmpty()
            && path.get(path.size() - 1).at == path.get(path.size() - 1).node.entries.size()) {
          path.remove(path.size() - 1);
        }
        return entry;
      }
    };
  }

  static int compareWith(int degree, long seed, int steps) {
    BTrees<Integer, String> tree = new BTrees<>(degree, Comparator.naturalOrder());
    Map<Integer, String> map = new TreeMap<>();
    Random random = new Random(seed);
    int same = 0;
    for (int i = 0; i < steps; i++) {
      int key = random.nextInt(200);
      boolean put = random.nextInt(100) < (i < steps / 2 ? 70 : 30);
      String mine = put ? tree.put(key, "v" + i) : tree.remove(key);
      String theirs = put ? map.put(key, "v" + i) : map.remove(key);
      if (mine == null ? theirs != null : !mine.equals(theirs)) {
        throw new AssertionError(mine + " for " + theirs);
      }
      if (i % 50 == 0) {
        tree.root.check(0, 0);
        Iterator<Map.Entry<Integer, String>> other = map.entrySet().iterator();
        for (Entry<Integer, String> entry : tree) {
          Map.Entry<Integer, String> expected = other.next();
          same +=
              entry.key().equals(expected.getKey()) && entry.value().equals(expected.getValue())
                  ? 1
                  : -1000000;
        }
        same += other.hasNext() ? -1000000 : 0;
      }
    }
    return tree.size == map.size() ? same : -1;
  }

  public static void main(String[] args) {
    BTrees<Character, Integer> letters = new BTrees<>(2, Comparator.naturalOrder());
    for (char c : "fsqkclhtvwmrnpabxyde".toCharArray()) {
      letters.put(c, c - 'a');
    }
    System.out.println(letters.root);
    StringBuilder part = new StringBuilder();
    letters.range('d', 'n', (k, v) -> part.append(k).append(v).append(' '));
    System.out.println(
        part + "" + letters.get('m') + letters.get('z') + " depth " + letters.root.check(0, 1));
    for (char c : "mzfqak".toCharArray()) {
      System.out.println(c + " " + letters.remove(c) + " " + letters.root);
    }
    BTrees<String, String> words =
        new BTrees<>(
            3, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    for (String word :
        List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "two")) {
      String old = words.put(word, word.toUpperCase());
      System.out.print(old == null ? "" : old + " ");
    }
    for (Entry<String, String> entry : words) {
      System.out.print(entry.key() + " ");
    }
    System.out.println(words.size);
    try {
      for (Entry<String, String> entry : words) {
        words.remove(entry.value());
      }
    } catch (ConcurrentModificationException e) {
      System.out.println("changed");
    }
    System.out.println(new BTrees<Integer, Integer>(2, Integer::compare).iterator().hasNext());
    int[] results = new int[4];
    Arrays.setAll(results, i -> compareWith(i + 2, i, 2000));
    System.out.println(Arrays.toString(results));
  }
}
