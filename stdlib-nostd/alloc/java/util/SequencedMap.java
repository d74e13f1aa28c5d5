package java.util;

/** A map with a first and a last key. */
public interface SequencedMap<K, V> extends Map<K, V> {
  /** A view from the last key to the first. */
  SequencedMap<K, V> reversed();

  /** A copy of the first entry, or null if there is none. */
  default Map.Entry<K, V> firstEntry() {
    Iterator<Map.Entry<K, V>> each = entrySet().iterator();
    return each.hasNext() ? new SequencedViews.Copy<>(each.next()) : null;
  }

  /** A copy of the last entry, or null if there is none. */
  default Map.Entry<K, V> lastEntry() {
    Iterator<Map.Entry<K, V>> each = reversed().entrySet().iterator();
    return each.hasNext() ? new SequencedViews.Copy<>(each.next()) : null;
  }

  /** Removes the first entry, and yields a copy; null if there is none. */
  default Map.Entry<K, V> pollFirstEntry() {
    return SequencedViews.poll(entrySet().iterator());
  }

  /** Removes the last entry, and yields a copy; null if there is none. */
  default Map.Entry<K, V> pollLastEntry() {
    return SequencedViews.poll(reversed().entrySet().iterator());
  }

  /** Gives a key a value, and makes it the first. Yields the value before, or null. */
  default V putFirst(K key, V value) {
    throw new UnsupportedOperationException();
  }

  /** Gives a key a value, and makes it the last. Yields the value before, or null. */
  default V putLast(K key, V value) {
    throw new UnsupportedOperationException();
  }

  /** A view of the keys. */
  default SequencedSet<K> sequencedKeySet() {
    return new SequencedViews.Keys<>(this);
  }

  /** A view of the values. */
  default SequencedCollection<V> sequencedValues() {
    return new SequencedViews.Values<>(this);
  }

  /** A view of the entries. */
  default SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
    return new SequencedViews.Entries<>(this);
  }
}
