package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The views of a {@code LinkedHashMap} in both directions, and what goes through them. */
final class LinkedHashViews {
  private LinkedHashViews() {}

  /** Stands before a link of a map. */
  abstract static class Cursor<K, V> {
    private final LinkedHashMap<K, V> map;
    private final boolean isReversed;
    private LinkedHashMap.Link<K, V> next;
    private LinkedHashMap.Link<K, V> current;
    private int expectedModCount;

    Cursor(LinkedHashMap<K, V> map, boolean isReversed) {
      this.map = map;
      this.isReversed = isReversed;
      next = map.end(isReversed);
      expectedModCount = map.modCount;
    }

    public final boolean hasNext() {
      return next != null;
    }

    final LinkedHashMap.Link<K, V> nextLink() {
      LinkedHashMap.Link<K, V> link = next;
      if (link == null || map.modCount != expectedModCount) {
        failNext(map.modCount != expectedModCount);
      }
      current = link;
      next = LinkedHashMap.behind(link, isReversed);
      return link;
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

    public final void remove() {
      LinkedHashMap.Link<K, V> link = current;
      if (link == null) {
        throw new IllegalStateException();
      }
      checkUnchanged();
      current = null;
      HashNode<K, V> present = map.find(link.key);
      if (present != null) {
        map.removeNode(present, false);
      }
      expectedModCount = map.modCount;
    }
  }

  private static final class KeyCursor<K, V> extends Cursor<K, V> implements Iterator<K> {
    KeyCursor(LinkedHashMap<K, V> map, boolean isReversed) {
      super(map, isReversed);
    }

    @Override
    public K next() {
      return nextLink().key;
    }
  }

  private static final class ValueCursor<K, V> extends Cursor<K, V> implements Iterator<V> {
    ValueCursor(LinkedHashMap<K, V> map, boolean isReversed) {
      super(map, isReversed);
    }

    @Override
    public V next() {
      return nextLink().value;
    }
  }

  private static final class EntryCursor<K, V> extends Cursor<K, V>
      implements Iterator<Map.Entry<K, V>> {
    EntryCursor(LinkedHashMap<K, V> map, boolean isReversed) {
      super(map, isReversed);
    }

    @Override
    public Map.Entry<K, V> next() {
      return nextLink();
    }
  }

  static final class Keys<K, V> extends AbstractSet<K> implements SequencedSet<K> {
    private final LinkedHashMap<K, V> map;
    private final boolean isReversed;

    Keys(LinkedHashMap<K, V> map, boolean isReversed) {
      this.map = map;
      this.isReversed = isReversed;
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
      return new KeyCursor<>(map, isReversed);
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
      LinkedHashMap.Link<K, V> link = map.end(isReversed);
      while (link != null) {
        action.accept(link.key);
        link = LinkedHashMap.behind(link, isReversed);
      }
      map.checkUnchanged(expectedModCount);
    }

    @Override
    public SequencedSet<K> reversed() {
      return new Keys<>(map, !isReversed);
    }
  }

  static final class Values<K, V> extends AbstractCollection<V> implements SequencedCollection<V> {
    private final LinkedHashMap<K, V> map;
    private final boolean isReversed;

    Values(LinkedHashMap<K, V> map, boolean isReversed) {
      this.map = map;
      this.isReversed = isReversed;
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
      return new ValueCursor<>(map, isReversed);
    }

    @Override
    public boolean contains(Object value) {
      return map.containsValue(value);
    }

    @Override
    public void forEach(Consumer<? super V> action) {
      Objects.requireNonNull(action);
      int expectedModCount = map.modCount;
      LinkedHashMap.Link<K, V> link = map.end(isReversed);
      while (link != null) {
        action.accept(link.value);
        link = LinkedHashMap.behind(link, isReversed);
      }
      map.checkUnchanged(expectedModCount);
    }

    @Override
    public SequencedCollection<V> reversed() {
      return new Values<>(map, !isReversed);
    }
  }

  static final class Entries<K, V> extends AbstractSet<Map.Entry<K, V>>
      implements SequencedSet<Map.Entry<K, V>> {
    private final LinkedHashMap<K, V> map;
    private final boolean isReversed;

    Entries(LinkedHashMap<K, V> map, boolean isReversed) {
      this.map = map;
      this.isReversed = isReversed;
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
      return new EntryCursor<>(map, isReversed);
    }

    @Override
    public boolean contains(Object object) {
      return HashViews.find(map, object) != null;
    }

    @Override
    public boolean remove(Object object) {
      HashNode<K, V> node = HashViews.find(map, object);
      if (node == null) {
        return false;
      }
      map.removeNode(node, true);
      return true;
    }

    @Override
    public SequencedSet<Map.Entry<K, V>> reversed() {
      return new Entries<>(map, !isReversed);
    }
  }

  /** The map from its last key to its first. */
  static final class Reversed<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {
    private final LinkedHashMap<K, V> base;

    Reversed(LinkedHashMap<K, V> base) {
      this.base = base;
    }

    @Override
    public boolean equals(Object other) {
      return base.equals(other);
    }

    @Override
    public int hashCode() {
      return base.hashCode();
    }

    @Override
    public int size() {
      return base.size();
    }

    @Override
    public boolean containsKey(Object key) {
      return base.containsKey(key);
    }

    @Override
    public boolean containsValue(Object value) {
      return base.containsValue(value);
    }

    @Override
    public V get(Object key) {
      return base.get(key);
    }

    @Override
    public V put(K key, V value) {
      return base.put(key, value);
    }

    @Override
    public V remove(Object key) {
      return base.remove(key);
    }

    @Override
    public void clear() {
      base.clear();
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
      return base.getOrDefault(key, defaultValue);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
      base.forEach(action, true);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
      base.replaceAll(function, true);
    }

    @Override
    public V putIfAbsent(K key, V value) {
      return base.putIfAbsent(key, value);
    }

    @Override
    public boolean remove(Object key, Object value) {
      return base.remove(key, value);
    }

    @Override
    public boolean replace(K key, V expected, V value) {
      return base.replace(key, expected, value);
    }

    @Override
    public V replace(K key, V value) {
      return base.replace(key, value);
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
      return base.computeIfAbsent(key, function);
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      return base.computeIfPresent(key, function);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      return base.compute(key, function);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
      return base.merge(key, value, function);
    }

    @Override
    public SequencedMap<K, V> reversed() {
      return base;
    }

    @Override
    public V putFirst(K key, V value) {
      return base.putLast(key, value);
    }

    @Override
    public V putLast(K key, V value) {
      return base.putFirst(key, value);
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
      return base.lastEntry();
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
      return base.firstEntry();
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
      return base.pollLastEntry();
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
      return base.pollFirstEntry();
    }

    @Override
    public Set<K> keySet() {
      return new Keys<>(base, true);
    }

    @Override
    public Collection<V> values() {
      return new Values<>(base, true);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new Entries<>(base, true);
    }

    @Override
    public SequencedSet<K> sequencedKeySet() {
      return new Keys<>(base, true);
    }

    @Override
    public SequencedCollection<V> sequencedValues() {
      return new Values<>(base, true);
    }

    @Override
    public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
      return new Entries<>(base, true);
    }
  }
}
