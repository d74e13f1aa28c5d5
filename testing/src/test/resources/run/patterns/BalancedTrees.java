/** Okasaki's red and black trees: the balance is four patterns of one switch. */
public class BalancedTrees {
  enum Colour {
    RED,
    BLACK
  }

  sealed interface Tree<K extends Comparable<K>, V> {
    default Tree<K, V> put(K key, V value) {
      return insert(this, key, value) instanceof Node<K, V>(Colour c, var l, var k, var v, var r)
          ? new Node<>(Colour.BLACK, l, k, v, r)
          : this;
    }

    default V get(K key) {
      Tree<K, V> at = this;
      while (at instanceof Node<K, V>(Colour c, Tree<K, V> left, K k, V v, Tree<K, V> right)) {
        int order = key.compareTo(k);
        if (order == 0) {
          return v;
        }
        at = order < 0 ? left : right;
      }
      return null;
    }

    default int depth() {
      return switch (this) {
        case Leaf<K, V>() -> 0;
        case Node<K, V>(var c, var left, var k, var v, var right) ->
            1 + Math.max(left.depth(), right.depth());
      };
    }

    /** The number of black nodes on every way down, or a complaint. */
    default int blackHeight() {
      return switch (this) {
        case Leaf<K, V> leaf -> 1;
        case Node<K, V>(
                Colour c,
                Node<K, V>(Colour d, var ll, var lk, var lv, var lr),
                var k,
                var v,
                var r)
            when c == Colour.RED && d == Colour.RED ->
            throw new IllegalStateException(k + " and " + lk + " are red");
        case Node<K, V>(Colour c, var l, var k, var v, Node<K, V> right)
            when c == Colour.RED && right.colour == c ->
            throw new IllegalStateException(k + " and " + right.key + " are red");
        case Node<K, V> node -> {
          int height = node.left.blackHeight();
          if (height != node.right.blackHeight()) {
            throw new IllegalStateException("unbalanced at " + node.key);
          }
          yield node.colour == Colour.BLACK ? height + 1 : height;
        }
      };
    }
  }

  record Leaf<K extends Comparable<K>, V>() implements Tree<K, V> {}

  record Node<K extends Comparable<K>, V>(
      Colour colour, Tree<K, V> left, K key, V value, Tree<K, V> right) implements Tree<K, V> {}

  private static <K extends Comparable<K>, V> Tree<K, V> insert(Tree<K, V> tree, K key, V value) {
    return switch (tree) {
      case Leaf<K, V> leaf -> new Node<>(Colour.RED, leaf, key, value, leaf);
      case Node<K, V>(var c, var l, var k, var v, var r) when key.compareTo(k) < 0 ->
          balance(c, insert(l, key, value), k, v, r);
      case Node<K, V>(var c, var l, var k, var v, var r) when key.compareTo(k) > 0 ->
          balance(c, l, k, v, insert(r, key, value));
      case Node<K, V>(var c, var l, var k, var v, var r) -> new Node<>(c, l, k, value, r);
    };
  }

  private static <K extends Comparable<K>, V> Tree<K, V> balance(
      Colour colour, Tree<K, V> left, K key, V value, Tree<K, V> right) {
    Node<K, V> node = new Node<>(colour, left, key, value, right);
    if (colour == Colour.RED) {
      return node;
    }
    return switch (node) {
      case Node<K, V>(
              var c,
              Node<K, V>(
                  var d,
                  Node<K, V>(var e, var a, var xk, var xv, var b),
                  var yk,
                  var yv,
                  var cc),
              var zk,
              var zv,
              var dd)
          when d == Colour.RED && e == Colour.RED ->
          new Node<>(
              Colour.RED,
              new Node<>(Colour.BLACK, a, xk, xv, b),
              yk,
              yv,
              new Node<>(Colour.BLACK, cc, zk, zv, dd));
      case Node<K, V>(
              var c,
              Node<K, V>(
                  var d,
                  var a,
                  var xk,
                  var xv,
                  Node<K, V>(var e, var b, var yk, var yv, var cc)),
              var zk,
              var zv,
              var dd)
          when d == Colour.RED && e == Colour.RED ->
          new Node<>(
              Colour.RED,
              new Node<>(Colour.BLACK, a, xk, xv, b),
              yk,
              yv,
              new Node<>(Colour.BLACK, cc, zk, zv, dd));
      case Node<K, V>(
              var c,
              var a,
              var xk,
              var xv,
              Node<K, V>(
                  var d,
                  Node<K, V>(var e, var b, var yk, var yv, var cc),
                  var zk,
                  var zv,
                  var dd))
          when d == Colour.RED && e == Colour.RED ->
          new Node<>(
              Colour.RED,
              new Node<>(Colour.BLACK, a, xk, xv, b),
              yk,
              yv,
              new Node<>(Colour.BLACK, cc, zk, zv, dd));
      case Node<K, V>(
              var c,
              var a,
              var xk,
              var xv,
              Node<K, V>(
                  var d,
                  var b,
                  var yk,
                  var yv,
                  Node<K, V>(var e, var cc, var zk, var zv, var dd)))
          when d == Colour.RED && e == Colour.RED ->
          new Node<>(
              Colour.RED,
              new Node<>(Colour.BLACK, a, xk, xv, b),
              yk,
              yv,
              new Node<>(Colour.BLACK, cc, zk, zv, dd));
      default -> node;
    };
  }

  static <K extends Comparable<K>, V> String shape(Tree<K, V> tree) {
    return switch (tree) {
      case Leaf<K, V>() -> "";
      case Node<K, V>(var c, Leaf<K, V>(), var k, var v, Leaf<K, V>()) ->
          (c == Colour.RED ? "r" : "b") + k;
      case Node<K, V>(var c, var l, var k, var v, var r) ->
          "(" + shape(l) + " " + (c == Colour.RED ? "r" : "b") + k + " " + shape(r) + ")";
    };
  }

  public static void main(String[] args) {
    Tree<Integer, String> tree = new Leaf<>();
    for (int i = 1; i <= 10; i++) {
      tree = tree.put(i, "v" + i);
      System.out.println(shape(tree) + " " + tree.blackHeight());
    }
    System.out.println(
        tree.get(7) + tree.get(1) + tree.get(11) + tree.put(7, "other").get(7) + tree.get(7));
    for (int size : new int[] {100, 1000, 3000}) {
      Tree<Integer, Integer> random = new Leaf<>();
      int n = 17;
      int sum = 0;
      for (int i = 0; i < size; i++) {
        n = n * 1664525 + 1013904223;
        random = random.put(n >>> 20, i);
        if (i % 97 == 0) {
          random.blackHeight();
        }
      }
      n = 17;
      for (int i = 0; i < size; i++) {
        n = n * 1664525 + 1013904223;
        sum += random.get(n >>> 20);
      }
      System.out.println(
          size
              + ": "
              + sum
              + " "
              + random.blackHeight()
              + " "
              + (random.depth() <= 2 * random.blackHeight()));
    }
    Tree<String, Integer> words = new Leaf<>();
    for (String word : new String[] {"the", "cat", "and", "the", "dog", "and", "the", "bird"}) {
      Integer count = words.get(word);
      words = words.put(word, count == null ? 1 : count + 1);
    }
    System.out.println(
        shape(words) + " " + words.get("the") + words.get("and") + words.get("mouse"));
    try {
      Leaf<Integer, String> leaf = new Leaf<>();
      new Node<>(Colour.BLACK, new Node<>(Colour.BLACK, leaf, 1, "", leaf), 2, "", leaf)
          .blackHeight();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
