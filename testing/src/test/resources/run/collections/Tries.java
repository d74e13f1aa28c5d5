import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.ArrayDeque;
import java.util.AbstractSet;
import java.util.Deque;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Trees of letters: a set of words, completion, patterns with dots, and a map with longest
 * prefixes.
 */
public class Tries {
  static class Node<V> {
    final Map<Character, Node<V>> children = new TreeMap<>();
    V value;

    Node<V> find(String key, boolean create) {
      Node<V> node = this;
      for (int i = 0; i < key.length() && node != null; i++) {
        char c = key.charAt(i);
        node = create ? node.children.computeIfAbsent(c, k -> new Node<>()) : node.children.get(c);
      }
      return node;
    }

    void walk(String prefix, BiConsumer<? super String, ? super V> consumer) {
      if (value != null) {
        consumer.accept(prefix, value);
      }
      for (Map.Entry<Character, Node<V>> entry : children.entrySet()) {
        entry.getValue().walk(prefix + entry.getKey(), consumer);
      }
    }

    boolean remove(String key, int at) {
      if (at == key.length()) {
        boolean was = value != null;
        value = null;
        return was;
      }
      Node<V> child = children.get(key.charAt(at));
      if (child == null || !child.remove(key, at + 1)) {
        return false;
      }
      if (child.value == null && child.children.isEmpty()) {
        children.remove(key.charAt(at));
      }
      return true;
    }

    int count() {
      int n = 1;
      for (Node<V> child : children.values()) {
        n += child.count();
      }
      return n;
    }
  }

  /** A set of its own kind, by what AbstractSet asks for. */
  static class WordSet extends AbstractSet<String> {
    private final Node<Boolean> root = new Node<>();
    private int size;

    @Override
    public boolean add(String word) {
      Node<Boolean> node = root.find(word, true);
      if (node.value != null) {
        return false;
      }
      node.value = true;
      size++;
      return true;
    }

    @Override
    public boolean contains(Object word) {
      return word instanceof String s
          && root.find(s, false) instanceof Node<Boolean> node
          && node.value != null;
    }

    @Override
    public boolean remove(Object word) {
      boolean was = word instanceof String s && root.remove(s, 0);
      size -= was ? 1 : 0;
      return was;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<String> iterator() {
      record Place(String prefix, Node<Boolean> node) {}
      Deque<Place> todo = new ArrayDeque<>();
      todo.push(new Place("", root));
      return new Iterator<>() {
        private String last;
        private String next = advance();

        private String advance() {
          while (!todo.isEmpty()) {
            Place place = todo.pop();
            List<Character> letters = new ArrayList<>(place.node().children.keySet());
            for (int i = letters.size() - 1; i >= 0; i--) {
              todo.push(
                  new Place(
                      place.prefix() + letters.get(i), place.node().children.get(letters.get(i))));
            }
            if (place.node().value != null) {
              return place.prefix();
            }
          }
          return null;
        }

        @Override
        public boolean hasNext() {
          return next != null;
        }

        @Override
        public String next() {
          if (next == null) {
            throw new NoSuchElementException();
          }
          last = next;
          next = advance();
          return last;
        }

        @Override
        public void remove() {
          WordSet.this.remove(last);
        }
      };
    }

    List<String> completions(String prefix, int most) {
      List<String> all = new ArrayList<>();
      Node<Boolean> node = root.find(prefix, false);
      if (node != null) {
        node.walk(prefix, (word, v) -> all.add(word));
      }
      return all.size() > most ? all.subList(0, most) : all;
    }

    Collection<String> matching(String pattern) {
      Map<String, Node<Boolean>> nodes = new TreeMap<>(Map.of("", root));
      for (char c : pattern.toCharArray()) {
        Map<String, Node<Boolean>> next = new TreeMap<>();
        nodes.forEach(
            (prefix, node) ->
                node.children.forEach(
                    (letter, child) -> {
                      if (c == '.' || c == letter) {
                        next.put(prefix + letter, child);
                      }
                    }));
        nodes = next;
      }
      nodes.values().removeIf(node -> node.value == null);
      return nodes.keySet();
    }
  }

  static String route(Node<String> table, String address) {
    Node<String> node = table;
    String best = "none";
    for (int i = 0; node != null; i++) {
      best = node.value != null ? node.value : best;
      node = i < address.length() ? node.children.get(address.charAt(i)) : null;
    }
    return best;
  }

  public static void main(String[] args) {
    WordSet words = new WordSet();
    for (String word :
        List.of("car", "card", "care", "cart", "cat", "dog", "do", "car", "", "dot")) {
      System.out.print(words.add(word) ? "+" : "-");
    }
    System.out.println(" " + words.size() + " " + words);
    System.out.println(
        words.contains("ca")
            + " "
            + words.contains("cart")
            + " "
            + words.contains(5)
            + " "
            + words.root.count());
    System.out.println(
        words.completions("car", 3)
            + " "
            + words.completions("do", 9)
            + " "
            + words.completions("x", 1));
    System.out.println(
        words.matching("c.r")
            + " "
            + words.matching("...")
            + " "
            + words.matching("")
            + " "
            + words.matching("ca.."));
    System.out.println(
        words.remove("card")
            + " "
            + words.remove("ca")
            + " "
            + words.remove("cart")
            + " "
            + words.root.count());
    System.out.println(
        words.equals(new java.util.HashSet<>(List.of("", "car", "care", "cat", "do", "dog", "dot")))
            + " "
            + words.containsAll(List.of("dog", "do")));
    words.removeIf(w -> w.startsWith("do"));
    System.out.println(words + " " + words.hashCode());
    words.retainAll(List.of("cat", "", "more"));
    words.addAll(List.of("new", "newer"));
    System.out.println(words + " " + words.size() + " " + List.of(words.toArray()));
    words.clear();
    System.out.println(words.isEmpty() + " " + words.root.count());
    Node<String> table = new Node<>();
    Map<String, String> routes = new HashMap<>();
    routes.put("", "default");
    routes.put("10.", "private");
    routes.put("10.1.", "office");
    routes.put("192.168.1.7", "printer");
    routes.forEach((prefix, name) -> table.find(prefix, true).value = name);
    for (String address :
        new String[] {
          "10.2.3.4", "10.1.9.9", "192.168.1.7", "192.168.1.70", "192.168.1", "8.8.8.8"
        }) {
      System.out.print(route(table, address) + " ");
    }
    System.out.println();
    try {
      new WordSet().iterator().next();
    } catch (NoSuchElementException e) {
      System.out.println("no words");
    }
  }
}
