package java.util;

/** A key with its value in a chain. */
class HashNode<K, V> implements Map.Entry<K, V> {
  final int hash;
  final K key;
  V value;
  HashNode<K, V> next;

  HashNode(int hash, K key, V value, HashNode<K, V> next) {
    this.hash = hash;
    this.key = key;
    this.value = value;
    this.next = next;
  }

  @Override
  public final K getKey() {
    return key;
  }

  @Override
  public final V getValue() {
    return value;
  }

  @Override
  public final V setValue(V newValue) {
    V before = value;
    value = newValue;
    return before;
  }

  @Override
  public final boolean equals(Object other) {
    return other == this || AbstractMap.isEntry(other, key, value);
  }

  @Override
  public final int hashCode() {
    return Objects.hashCode(key) ^ Objects.hashCode(value);
  }

  @Override
  public final String toString() {
    return key + "=" + value;
  }

  /**
   * Divides the chain that starts here into two bins of a table of twice the size, in its order.
   */
  final void split(HashNode<K, V>[] bins, int index, int bit) {
    HashNode<K, V> lowFirst = null;
    HashNode<K, V> lowLast = null;
    HashNode<K, V> highFirst = null;
    HashNode<K, V> highLast = null;
    for (HashNode<K, V> node = this; node != null; node = node.next) {
      if ((node.hash & bit) == 0) {
        if (lowLast == null) {
          lowFirst = node;
        } else {
          lowLast.next = node;
        }
        lowLast = node;
      } else {
        if (highLast == null) {
          highFirst = node;
        } else {
          highLast.next = node;
        }
        highLast = node;
      }
    }
    if (lowLast != null) {
      lowLast.next = null;
      bins[index] = lowFirst;
    }
    if (highLast != null) {
      highLast.next = null;
      bins[index + bit] = highFirst;
    }
  }
}
