package java.util;

/** The keys and the values of maps that only know their entries. */
final class MapViews {
  private MapViews() {}

  static final class Keys<K, V> extends AbstractSet<K> {
    private final Map<K, V> map;

    Keys(Map<K, V> map) {
      this.map = map;
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public boolean contains(Object key) {
      return map.containsKey(key);
    }

    @Override
    public Iterator<K> iterator() {
      return new KeyCursor<>(map.entrySet().iterator());
    }
  }

  static final class Values<K, V> extends AbstractCollection<V> {
    private final Map<K, V> map;

    Values(Map<K, V> map) {
      this.map = map;
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public boolean contains(Object value) {
      return map.containsValue(value);
    }

    @Override
    public Iterator<V> iterator() {
      return new ValueCursor<>(map.entrySet().iterator());
    }
  }

  private static final class KeyCursor<K, V> implements Iterator<K> {
    private final Iterator<Map.Entry<K, V>> entries;

    KeyCursor(Iterator<Map.Entry<K, V>> entries) {
      this.entries = entries;
    }

    @Override
    public boolean hasNext() {
      return entries.hasNext();
    }

    @Override
    public K next() {
      return entries.next().getKey();
    }

    @Override
    public void remove() {
      entries.remove();
    }
  }

  private static final class ValueCursor<K, V> implements Iterator<V> {
    private final Iterator<Map.Entry<K, V>> entries;

    ValueCursor(Iterator<Map.Entry<K, V>> entries) {
      this.entries = entries;
    }

    @Override
    public boolean hasNext() {
      return entries.hasNext();
    }

    @Override
    public V next() {
      return entries.next().getValue();
    }

    @Override
    public void remove() {
      entries.remove();
    }
  }
}
