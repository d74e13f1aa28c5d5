package java.util;

import java.io.Serializable;

/**
 * A map whose keys, and values, are only the same if they are one object. Its order is of no kind.
 */
public class IdentityHashMap<K, V> extends AbstractMap<K, V>
    implements Map<K, V>, Serializable, Cloneable {
  private static final int DEFAULT_CAPACITY = 32;

  private Node<K, V>[] table;
  private int size;
  private int modCount;

  /** Makes an empty one. */
  public IdentityHashMap() {
    table = newTable(DEFAULT_CAPACITY);
  }

  /** Makes an empty one with room for a number of keys. */
  public IdentityHashMap(int expectedSize) {
    if (expectedSize < 0) {
      throw new IllegalArgumentException("expectedMaxSize is negative: " + expectedSize);
    }
    table = newTable(2 * Integer.highestOneBit(Math.max(expectedSize, 2)));
  }

  /** Makes one of what is in another map. */
  public IdentityHashMap(Map<? extends K, ? extends V> m) {
    this(m.size());
    putAll(m);
  }

  @SuppressWarnings("unchecked")
  private static <K, V> Node<K, V>[] newTable(int capacity) {
    return (Node<K, V>[]) new Node<?, ?>[capacity];
  }

  private static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
    private final int hash;
    private Node<K, V> next;

    Node(int hash, K key, V value, Node<K, V> next) {
      super(key, value);
      this.hash = hash;
      this.next = next;
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Map.Entry)) {
        return false;
      }
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) other;
      return entry.getKey() == getKey() && entry.getValue() == getValue();
    }

    @Override
    public int hashCode() {
      return hash(getKey()) ^ hash(getValue());
    }
  }

  private static int hash(Object object) {
    return System.identityHashCode(object);
  }

  private int index(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }

  private Node<K, V> find(Object key) {
    Node<K, V> node = table[index(hash(key))];
    while (node != null && node.getKey() != key) {
      node = node.next;
    }
    return node;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) != null;
  }

  @Override
  public boolean containsValue(Object value) {
    for (Node<K, V> bin : table) {
      for (Node<K, V> node = bin; node != null; node = node.next) {
        if (node.getValue() == value) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public V get(Object key) {
    Node<K, V> node = find(key);
    return node == null ? null : node.getValue();
  }

  @Override
  public V put(K key, V value) {
    Node<K, V> node = find(key);
    if (node != null) {
      return node.setValue(value);
    }
    if (size >= table.length) {
      grow();
    }
    int hash = hash(key);
    int index = index(hash);
    table[index] = new Node<>(hash, key, value, table[index]);
    size++;
    modCount++;
    return null;
  }

  private void grow() {
    Node<K, V>[] old = table;
    table = newTable(2 * old.length);
    for (Node<K, V> bin : old) {
      Node<K, V> node = bin;
      while (node != null) {
        Node<K, V> next = node.next;
        int index = index(node.hash);
        node.next = table[index];
        table[index] = node;
        node = next;
      }
    }
  }

  @Override
  public V remove(Object key) {
    Node<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    removeNode(node);
    return node.getValue();
  }

  @Override
  public boolean remove(Object key, Object value) {
    Node<K, V> node = find(key);
    if (node == null || node.getValue() != value) {
      return false;
    }
    removeNode(node);
    return true;
  }

  private void removeNode(Node<K, V> removed) {
    int index = index(removed.hash);
    if (table[index] == removed) {
      table[index] = removed.next;
    } else {
      Node<K, V> node = table[index];
      while (node.next != removed) {
        node = node.next;
      }
      node.next = removed.next;
    }
    size--;
    modCount++;
  }

  @Override
  public void clear() {
    modCount++;
    Arrays.fill(table, null);
    size = 0;
  }

  /** A map of the same keys and values. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      IdentityHashMap<K, V> copy = (IdentityHashMap<K, V>) super.clone();
      copy.table = newTable(table.length);
      for (int i = 0; i < table.length; i++) {
        for (Node<K, V> node = table[i]; node != null; node = node.next) {
          copy.table[i] = new Node<>(node.hash, node.getKey(), node.getValue(), copy.table[i]);
        }
      }
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public void clear() {
      IdentityHashMap.this.clear();
    }

    @Override
    public Object[] toArray() {
      return AbstractMap.copyEntries(this);
    }

    @Override
    public <T> T[] toArray(T[] a) {
      return ArrayFilling.into(a, toArray(), 0, size);
    }

    private Node<K, V> findEntry(Object object) {
      if (!(object instanceof Map.Entry)) {
        return null;
      }
      Node<K, V> node = find(((Map.Entry<?, ?>) object).getKey());
      return node != null && node.equals(object) ? node : null;
    }

    @Override
    public boolean contains(Object object) {
      return findEntry(object) != null;
    }

    @Override
    public boolean remove(Object object) {
      Node<K, V> node = findEntry(object);
      if (node == null) {
        return false;
      }
      removeNode(node);
      return true;
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new Cursor();
    }
  }

  private final class Cursor implements Iterator<Map.Entry<K, V>> {
    private final Node<K, V>[] bins = table;
    private int index;
    private Node<K, V> next;
    private Node<K, V> last;
    private int expectedModCount = modCount;

    @Override
    public boolean hasNext() {
      while (next == null && index < bins.length) {
        next = bins[index++];
      }
      return next != null;
    }

    private void checkUnchanged() {
      if (modCount != expectedModCount) {
        throw new ConcurrentModificationException();
      }
    }

    @Override
    public Map.Entry<K, V> next() {
      checkUnchanged();
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      last = next;
      next = last.next;
      return last;
    }

    @Override
    public void remove() {
      if (last == null) {
        throw new IllegalStateException();
      }
      checkUnchanged();
      removeNode(last);
      last = null;
      expectedModCount = modCount;
    }
  }
}
