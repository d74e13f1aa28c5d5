package java.util;

/** A sorted map that finds the neighbours of a key. */
public interface NavigableMap<K, V> extends SortedMap<K, V> {
  /** The entry of the greatest key less than one, or null. */
  Map.Entry<K, V> lowerEntry(K key);

  /** The greatest key less than one, or null. */
  K lowerKey(K key);

  /** The entry of the greatest key not above one, or null. */
  Map.Entry<K, V> floorEntry(K key);

  /** The greatest key not above one, or null. */
  K floorKey(K key);

  /** The entry of the least key not below one, or null. */
  Map.Entry<K, V> ceilingEntry(K key);

  /** The least key not below one, or null. */
  K ceilingKey(K key);

  /** The entry of the least key greater than one, or null. */
  Map.Entry<K, V> higherEntry(K key);

  /** The least key greater than one, or null. */
  K higherKey(K key);

  @Override
  Map.Entry<K, V> firstEntry();

  @Override
  Map.Entry<K, V> lastEntry();

  @Override
  Map.Entry<K, V> pollFirstEntry();

  @Override
  Map.Entry<K, V> pollLastEntry();

  /** A view in the opposite order. */
  NavigableMap<K, V> descendingMap();

  /** A view of the keys. */
  NavigableSet<K> navigableKeySet();

  /** A view of the keys in the opposite order. */
  NavigableSet<K> descendingKeySet();

  /** A view of what is between two keys, which belong to it or not. */
  NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive);

  /** A view of what is up to a key, which belongs to it or not. */
  NavigableMap<K, V> headMap(K to, boolean inclusive);

  /** A view of what is from a key on, which belongs to it or not. */
  NavigableMap<K, V> tailMap(K from, boolean inclusive);

  @Override
  SortedMap<K, V> subMap(K from, K to);

  @Override
  SortedMap<K, V> headMap(K to);

  @Override
  SortedMap<K, V> tailMap(K from);

  @Override
  default NavigableMap<K, V> reversed() {
    return descendingMap();
  }
}
