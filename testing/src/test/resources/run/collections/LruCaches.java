import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Caches that forget what was used least recently: by a linked map, by a deque, by hand. */
public class LruCaches {
  interface Cache<K, V> {
    V get(K key);

    V put(K key, V value);

    String state();
  }

  static class Linked<K, V> extends LinkedHashMap<K, V> implements Cache<K, V> {
    private static final long serialVersionUID = 1;

    private final int limit;
    int evicted;

    Linked(int limit) {
      super(16, 0.75f, true);
      this.limit = limit;
    }

    @Override
    public V get(Object key) {
      return super.get(key);
    }

    @Override
    public V put(K key, V value) {
      return super.put(key, value);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      if (size() > limit) {
        evicted++;
        return true;
      }
      return false;
    }

    @Override
    public String state() {
      return toString();
    }
  }

  static class ByDeque<K, V> implements Cache<K, V> {
    private final Map<K, V> map = new HashMap<>();
    private final Deque<K> order = new ArrayDeque<>();
    private final int limit;

    ByDeque(int limit) {
      this.limit = limit;
    }

    @Override
    public V get(K key) {
      if (order.remove(key)) {
        order.addLast(key);
      }
      return map.get(key);
    }

    @Override
    public V put(K key, V value) {
      order.remove(key);
      order.add(key);
      V old = map.put(key, value);
      if (map.size() > limit) {
        map.remove(order.poll());
      }
      return old;
    }

    @Override
    public String state() {
      StringBuilder text = new StringBuilder("{");
      for (Iterator<K> keys = order.iterator(); keys.hasNext(); ) {
        K key = keys.next();
        text.append(key).append('=').append(map.get(key)).append(keys.hasNext() ? ", " : "");
      }
      return text.append('}').toString();
    }
  }

  static class ByHand<K, V> implements Cache<K, V> {
    private final class Node {
      final K key;
      V value;
      Node before = this;
      Node after = this;

      Node(K key, V value) {
        this.key = key;
        this.value = value;
      }

      void unlink() {
        before.after = after;
        after.before = before;
      }

      void linkBefore(Node other) {
        before = other.before;
        after = other;
        before.after = this;
        other.before = this;
      }
    }

    private final Map<K, Node> nodes = new HashMap<>();
    private final Node end = new Node(null, null);
    private final int limit;

    ByHand(int limit) {
      this.limit = limit;
    }

    @Override
    public V get(K key) {
      Node node = nodes.get(key);
      if (node == null) {
        return null;
      }
      node.unlink();
      node.linkBefore(end);
      return node.value;
    }

    @Override
    public V put(K key, V value) {
      Node former = nodes.get(key);
      V old = former == null ? null : former.value;
      nodes
          .compute(
              key,
              (k, node) -> {
                if (node == null) {
                  return new Node(k, value);
                }
                node.unlink();
                node.value = value;
                return node;
              })
          .linkBefore(end);
      if (nodes.size() > limit) {
        Node eldest = end.after;
        eldest.unlink();
        nodes.remove(eldest.key);
      }
      return old;
    }

    @Override
    public String state() {
      Map<K, V> copy = new LinkedHashMap<>();
      for (Node node = end.after; node != end; node = node.after) {
        copy.put(node.key, node.value);
      }
      return copy.toString();
    }
  }

  static <V> String use(Cache<Integer, V> cache, Function<Integer, V> load) {
    int hits = 0;
    int key = 1;
    for (int i = 0; i < 400; i++) {
      key = (key * 31 + i) % (i % 3 == 0 ? 5 : 17);
      if (cache.get(key) == null) {
        cache.put(key, load.apply(key));
      } else {
        hits++;
      }
    }
    return hits + " hits " + cache.state();
  }

  public static void main(String[] args) {
    Linked<String, Integer> linked = new Linked<>(3);
    linked.put("a", 1);
    linked.put("b", 2);
    linked.put("c", 3);
    System.out.println(linked + " " + linked.get("a") + " " + linked);
    linked.put("d", 4);
    System.out.println(linked + " " + linked.get("b") + " " + linked.evicted);
    linked.put("c", 33);
    linked.getOrDefault("a", 0);
    linked.putIfAbsent("e", 5);
    System.out.println(linked.keySet() + " " + linked.values() + " " + linked.containsKey("d"));
    linked.merge("a", 100, Integer::sum);
    linked.computeIfPresent("c", (k, v) -> null);
    System.out.println(linked.entrySet());
    System.out.println(use(new Linked<>(6), n -> "v" + n));
    System.out.println(use(new ByDeque<>(6), n -> "v" + n));
    System.out.println(use(new ByHand<>(6), n -> "v" + n));
    System.out.println(use(new ByHand<>(1), n -> n * n));
    Map<Integer, String> insertion = new LinkedHashMap<>();
    for (int i : new int[] {5, 3, 9, 3, 1}) {
      insertion.put(i, "i" + i);
    }
    insertion.get(5);
    insertion.remove(3);
    insertion.put(3, "again");
    System.out.println(insertion);
  }
}
