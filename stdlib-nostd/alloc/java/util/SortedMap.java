package java.util;

/** A map in the order of its keys or of a comparator. */
public interface SortedMap<K, V> extends SequencedMap<K, V> {
  /** The comparator, or null if the keys have an order of their own. */
  Comparator<? super K> comparator();

  /** A view of what is from one key on and before another. */
  SortedMap<K, V> subMap(K from, K to);

  /** A view of what is before a key. */
  SortedMap<K, V> headMap(K to);

  /** A view of what is from a key on. */
  SortedMap<K, V> tailMap(K from);

  /** The least key. */
  K firstKey();

  /** The greatest key. */
  K lastKey();

  @Override
  Set<K> keySet();

  @Override
  Collection<V> values();

  @Override
  Set<Map.Entry<K, V>> entrySet();

  /** Not supported: the order decides on the place. */
  @Override
  default V putFirst(K key, V value) {
    throw new UnsupportedOperationException();
  }

  /** Not supported: the order decides on the place. */
  @Override
  default V putLast(K key, V value) {
    throw new UnsupportedOperationException();
  }

  @Override
  default SortedMap<K, V> reversed() {
    return new ReversedSortedMap<>(this);
  }
}
