package java.util;

/** A view of a sorted map that cannot be gone through backwards but by asking for its last keys. */
final class ReversedSortedMap<K, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
  private final SortedMap<K, V> base;

  ReversedSortedMap(SortedMap<K, V> base) {
    this.base = base;
  }

  @Override
  public SortedMap<K, V> reversed() {
    return base;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Comparator<? super K> comparator() {
    return Collections.reverseOrder((Comparator<K>) base.comparator());
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
  public K firstKey() {
    return base.lastKey();
  }

  @Override
  public K lastKey() {
    return base.firstKey();
  }

  /** Not supported: the original has no part that begins behind a key. */
  @Override
  public SortedMap<K, V> subMap(K from, K to) {
    throw new UnsupportedOperationException();
  }

  /** Not supported: the original has no part that begins behind a key. */
  @Override
  public SortedMap<K, V> headMap(K to) {
    throw new UnsupportedOperationException();
  }

  /** Not supported: the original has no part that ends with a key. */
  @Override
  public SortedMap<K, V> tailMap(K from) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public int size() {
      return base.size();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new Cursor();
    }
  }

  private final class Cursor implements Iterator<Map.Entry<K, V>> {
    private SortedMap<K, V> rest = base;
    private K last;
    private boolean isRemovable;

    @Override
    public boolean hasNext() {
      return !rest.isEmpty();
    }

    @Override
    public Map.Entry<K, V> next() {
      last = rest.lastKey();
      rest = base.headMap(last);
      isRemovable = true;
      return new Node(last);
    }

    @Override
    public void remove() {
      if (!isRemovable) {
        throw new IllegalStateException();
      }
      base.remove(last);
      isRemovable = false;
    }
  }

  /** An entry whose new value goes to the map. */
  private final class Node extends AbstractMap.SimpleEntry<K, V> {
    Node(K key) {
      super(key, base.get(key));
    }

    @Override
    public V setValue(V value) {
      base.put(getKey(), value);
      return super.setValue(value);
    }
  }
}
