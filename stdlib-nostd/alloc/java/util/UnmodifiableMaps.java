package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Views through which maps cannot be changed. */
final class UnmodifiableMaps {
  private UnmodifiableMaps() {}

  /** A copy of an entry that cannot be changed; null for null. */
  static <K, V> Map.Entry<K, V> fixed(Map.Entry<K, V> entry) {
    return entry == null ? null : new AbstractMap.SimpleImmutableEntry<>(entry);
  }

  /** Entries that cannot be changed. */
  static class Entries<K, V> extends Unmodifiable.SetView<Map.Entry<K, V>> {
    private final Set<Map.Entry<K, V>> base;

    Entries(Set<Map.Entry<K, V>> base) {
      super(base);
      this.base = base;
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new EntryCursor<>(base.iterator());
    }

    @Override
    public void forEach(Consumer<? super Map.Entry<K, V>> action) {
      Objects.requireNonNull(action);
      for (Map.Entry<K, V> entry : base) {
        action.accept(fixed(entry));
      }
    }

    @Override
    public Object[] toArray() {
      return toArray(new Object[0]);
    }

    @Override
    public <T> T[] toArray(T[] array) {
      ArrayList<Map.Entry<K, V>> entries = new ArrayList<>(size());
      for (Map.Entry<K, V> entry : base) {
        entries.add(fixed(entry));
      }
      return entries.toArray(array);
    }
  }

  private static final class EntryCursor<K, V> implements Iterator<Map.Entry<K, V>> {
    private final Iterator<Map.Entry<K, V>> inner;

    EntryCursor(Iterator<Map.Entry<K, V>> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasNext() {
      return inner.hasNext();
    }

    @Override
    public Map.Entry<K, V> next() {
      return fixed(inner.next());
    }

    @Override
    public void remove() {
      throw Unmodifiable.refusal();
    }
  }

  static class MapView<K, V> implements Map<K, V> {
    private final Map<K, V> base;

    MapView(Map<K, V> base) {
      this.base = Objects.requireNonNull(base);
    }

    @Override
    public int size() {
      return base.size();
    }

    @Override
    public boolean isEmpty() {
      return base.isEmpty();
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
    public V getOrDefault(Object key, V defaultValue) {
      return base.getOrDefault(key, defaultValue);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
      base.forEach(action);
    }

    @Override
    public Set<K> keySet() {
      return Collections.unmodifiableSet(base.keySet());
    }

    @Override
    public Collection<V> values() {
      return Collections.unmodifiableCollection(base.values());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new Entries<>(base.entrySet());
    }

    @Override
    public boolean equals(Object other) {
      return other == this || base.equals(other);
    }

    @Override
    public int hashCode() {
      return base.hashCode();
    }

    @Override
    public String toString() {
      return base.toString();
    }

    @Override
    public V put(K key, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V remove(Object key) {
      throw Unmodifiable.refusal();
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
      throw Unmodifiable.refusal();
    }

    @Override
    public void clear() {
      throw Unmodifiable.refusal();
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V putIfAbsent(K key, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public boolean remove(Object key, Object value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public boolean replace(K key, V expected, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V replace(K key, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
      throw Unmodifiable.refusal();
    }
  }

  static class SequencedMapView<K, V> extends MapView<K, V> implements SequencedMap<K, V> {
    private final SequencedMap<K, V> base;

    SequencedMapView(SequencedMap<K, V> base) {
      super(base);
      this.base = base;
    }

    @Override
    public SequencedMap<K, V> reversed() {
      return new SequencedMapView<>(base.reversed());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
      throw Unmodifiable.refusal();
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
      throw Unmodifiable.refusal();
    }

    @Override
    public V putFirst(K key, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V putLast(K key, V value) {
      throw Unmodifiable.refusal();
    }
  }
}
