package java.util;

import java.util.function.Consumer;

/** The views of a {@code HashMap} and what goes through them. */
final class HashViews {
  private HashViews() {}

  /** Stands before a node of a map. */
  abstract static class Cursor<K, V> {
    private final HashMap<K, V> map;
    private final HashNode<K, V>[] bins;
    private HashNode<K, V> next;
    private HashNode<K, V> current;
    private int expectedModCount;
    private int index;

    Cursor(HashMap<K, V> map) {
      this.map = map;
      bins = map.table;
      expectedModCount = map.modCount;
      if (bins != null && map.size > 0) {
        nextBin();
      }
    }

    private void nextBin() {
      while (index < bins.length && next == null) {
        next = bins[index++];
      }
    }

    /** There is no next element; apart and without the cursor, so that callers can take it in. */
    private static void failNext(boolean isChanged) {
      throw isChanged ? new ConcurrentModificationException() : new NoSuchElementException();
    }

    private void checkUnchanged() {
      if (map.modCount != expectedModCount) {
        throw new ConcurrentModificationException();
      }
    }

    public final boolean hasNext() {
      return next != null;
    }

    final HashNode<K, V> nextNode() {
      HashNode<K, V> node = next;
      if (node == null || map.modCount != expectedModCount) {
        failNext(map.modCount != expectedModCount);
      }
      current = node;
      next = node.next;
      if (next == null) {
        nextBin();
      }
      return node;
    }

    public final void remove() {
      HashNode<K, V> node = current;
      if (node == null) {
        throw new IllegalStateException();
      }
      checkUnchanged();
      current = null;
      HashNode<K, V> present = map.find(node.key);
      if (present != null) {
        map.removeNode(present, false);
      }
      expectedModCount = map.modCount;
    }
  }

  private static final class KeyCursor<K, V> extends Cursor<K, V> implements Iterator<K> {
    KeyCursor(HashMap<K, V> map) {
      super(map);
    }

    @Override
    public K next() {
      return nextNode().key;
    }
  }

  private static final class ValueCursor<K, V> extends Cursor<K, V> implements Iterator<V> {
    ValueCursor(HashMap<K, V> map) {
      super(map);
    }

    @Override
    public V next() {
      return nextNode().value;
    }
  }

  private static final class EntryCursor<K, V> extends Cursor<K, V>
      implements Iterator<Map.Entry<K, V>> {
    EntryCursor(HashMap<K, V> map) {
      super(map);
    }

    @Override
    public Map.Entry<K, V> next() {
      return nextNode();
    }
  }

  static final class Keys<K, V> extends AbstractSet<K> {
    private final HashMap<K, V> map;

    Keys(HashMap<K, V> map) {
      this.map = map;
    }

    @Override
    public int size() {
      return map.size;
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public Iterator<K> iterator() {
      return new KeyCursor<>(map);
    }

    @Override
    public boolean contains(Object key) {
      return map.containsKey(key);
    }

    @Override
    public boolean remove(Object key) {
      HashNode<K, V> node = map.find(key);
      if (node == null) {
        return false;
      }
      map.removeNode(node, true);
      return true;
    }

    @Override
    public void forEach(Consumer<? super K> action) {
      Objects.requireNonNull(action);
      int expectedModCount = map.modCount;
      HashNode<K, V>[] bins = map.table;
      if (bins != null && map.size > 0) {
        for (HashNode<K, V> bin : bins) {
          for (HashNode<K, V> node = bin; node != null; node = node.next) {
            action.accept(node.key);
          }
        }
      }
      map.checkUnchanged(expectedModCount);
    }
  }

  static final class Values<K, V> extends AbstractCollection<V> {
    private final HashMap<K, V> map;

    Values(HashMap<K, V> map) {
      this.map = map;
    }

    @Override
    public int size() {
      return map.size;
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public Iterator<V> iterator() {
      return new ValueCursor<>(map);
    }

    @Override
    public boolean contains(Object value) {
      return map.containsValue(value);
    }

    @Override
    public void forEach(Consumer<? super V> action) {
      Objects.requireNonNull(action);
      int expectedModCount = map.modCount;
      HashNode<K, V>[] bins = map.table;
      if (bins != null && map.size > 0) {
        for (HashNode<K, V> bin : bins) {
          for (HashNode<K, V> node = bin; node != null; node = node.next) {
            action.accept(node.value);
          }
        }
      }
      map.checkUnchanged(expectedModCount);
    }
  }

  /** The node of a map that is equal to an entry, or null. */
  static <K, V> HashNode<K, V> find(HashMap<K, V> map, Object object) {
    if (!(object instanceof Map.Entry)) {
      return null;
    }
    HashNode<K, V> node = map.find(((Map.Entry<?, ?>) object).getKey());
    return node != null && node.equals(object) ? node : null;
  }

  static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>> {
    private final HashMap<K, V> map;

    Entries(HashMap<K, V> map) {
      this.map = map;
    }

    @Override
    public int size() {
      return map.size;
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new EntryCursor<>(map);
    }

    @Override
    public boolean contains(Object object) {
      return find(map, object) != null;
    }

    @Override
    public boolean remove(Object object) {
      HashNode<K, V> node = find(map, object);
      if (node == null) {
        return false;
      }
      map.removeNode(node, true);
      return true;
    }
  }
}
