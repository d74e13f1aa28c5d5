package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A hash map without null, older than {@code Map}. Its methods are not synchronized: there is one
 * thread. It is gone through from the last bin to the first; new keys go to the front of theirs.
 */
public class Hashtable<K, V>
    extends Dictionary<K, V>
    implements Map<K, V>, Cloneable, Serializable {
  private Node<K, V>[] table;
  private int count;
  private int threshold;
  private int modCount;
  private final float loadFactor;

  /** Makes an empty one with 11 bins. */
  public Hashtable() {
    this(11, 0.75f);
  }

  /** Makes an empty one with a number of bins. */
  public Hashtable(int capacity) {
    this(capacity, 0.75f);
  }

  /** Makes an empty one with a number of bins, and how full it may get. */
  public Hashtable(int capacity, float loadFactor) {
    if (capacity < 0) {
      throw new IllegalArgumentException("Illegal Capacity: " + capacity);
    }
    if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
      throw new IllegalArgumentException("Illegal Load: " + loadFactor);
    }
    this.loadFactor = loadFactor;
    table = newTable(Math.max(capacity, 1));
    threshold = (int) (table.length * loadFactor);
  }

  /** Makes one of what is in another map. */
  public Hashtable(Map<? extends K, ? extends V> t) {
    this(Math.max(2 * t.size(), 11), 0.75f);
    putAll(t);
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
    public V setValue(V value) {
      return super.setValue(Objects.requireNonNull(value));
    }
  }

  private Node<K, V> find(Object key) {
    int hash = key.hashCode();
    Node<K, V> node = table[(hash & 0x7fffffff) % table.length];
    while (node != null && !(node.hash == hash && node.getKey().equals(key))) {
      node = node.next;
    }
    return node;
  }

  private void add(K key, V value) {
    modCount++;
    if (count >= threshold) {
      rehash();
    }
    int hash = key.hashCode();
    int index = (hash & 0x7fffffff) % table.length;
    table[index] = new Node<>(hash, key, value, table[index]);
    count++;
  }

  private void removeNode(Node<K, V> removed) {
    int index = (removed.hash & 0x7fffffff) % table.length;
    if (table[index] == removed) {
      table[index] = removed.next;
    } else {
      Node<K, V> node = table[index];
      while (node.next != removed) {
        node = node.next;
      }
      node.next = removed.next;
    }
    modCount++;
    count--;
  }

  /** Makes a table of one bin more than twice as many. */
  protected void rehash() {
    Node<K, V>[] old = table;
    int capacity = 2 * old.length + 1;
    Node<K, V>[] bins = newTable(capacity);
    modCount++;
    threshold = (int) (capacity * loadFactor);
    table = bins;
    for (int i = old.length - 1; i >= 0; i--) {
      Node<K, V> node = old[i];
      while (node != null) {
        Node<K, V> next = node.next;
        int index = (node.hash & 0x7fffffff) % capacity;
        node.next = bins[index];
        bins[index] = node;
        node = next;
      }
    }
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public boolean isEmpty() {
    return count == 0;
  }

  @Override
  public Enumeration<K> keys() {
    if (count == 0) {
      return Collections.emptyEnumeration();
    }
    return new Cursor<K>() {
      @Override
      K part(Node<K, V> node) {
        return node.getKey();
      }
    };
  }

  @Override
  public Enumeration<V> elements() {
    if (count == 0) {
      return Collections.emptyEnumeration();
    }
    return new Cursor<V>() {
      @Override
      V part(Node<K, V> node) {
        return node.getValue();
      }
    };
  }

  /** Whether a value is equal to an object. */
  public boolean contains(Object value) {
    Objects.requireNonNull(value);
    for (int i = table.length - 1; i >= 0; i--) {
      for (Node<K, V> node = table[i]; node != null; node = node.next) {
        if (node.getValue().equals(value)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean containsValue(Object value) {
    return contains(value);
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) != null;
  }

  @Override
  public V get(Object key) {
    Node<K, V> node = find(key);
    return node == null ? null : node.getValue();
  }

  @Override
  public V getOrDefault(Object key, V defaultValue) {
    V value = get(key);
    return value == null ? defaultValue : value;
  }

  @Override
  public V put(K key, V value) {
    Objects.requireNonNull(value);
    Node<K, V> node = find(key);
    if (node != null) {
      return node.setValue(value);
    }
    add(key, value);
    return null;
  }

  @Override
  public V putIfAbsent(K key, V value) {
    Objects.requireNonNull(value);
    Node<K, V> node = find(key);
    if (node != null) {
      return node.getValue();
    }
    add(key, value);
    return null;
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
    Objects.requireNonNull(value);
    Node<K, V> node = find(key);
    if (node == null || !node.getValue().equals(value)) {
      return false;
    }
    removeNode(node);
    return true;
  }

  @Override
  public boolean replace(K key, V expected, V value) {
    Objects.requireNonNull(expected);
    Objects.requireNonNull(value);
    Node<K, V> node = find(key);
    if (node == null || !node.getValue().equals(expected)) {
      return false;
    }
    node.setValue(value);
    return true;
  }

  @Override
  public V replace(K key, V value) {
    Objects.requireNonNull(value);
    Node<K, V> node = find(key);
    return node == null ? null : node.setValue(value);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> t) {
    for (Map.Entry<? extends K, ? extends V> entry : t.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public void clear() {
    modCount++;
    Arrays.fill(table, null);
    count = 0;
  }

  private void checkUnchanged(int expectedModCount) {
    if (modCount != expectedModCount) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
    Objects.requireNonNull(mappingFunction);
    Node<K, V> node = find(key);
    if (node != null) {
      return node.getValue();
    }
    int expectedModCount = modCount;
    V made = mappingFunction.apply(key);
    checkUnchanged(expectedModCount);
    if (made != null) {
      add(key, made);
    }
    return made;
  }

  private V update(Node<K, V> node, V value) {
    if (value == null) {
      removeNode(node);
    } else {
      node.setValue(value);
    }
    return value;
  }

  @Override
  public V computeIfPresent(
      K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    Node<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    int expectedModCount = modCount;
    V made = remappingFunction.apply(key, node.getValue());
    checkUnchanged(expectedModCount);
    return update(node, made);
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    Node<K, V> node = find(key);
    int expectedModCount = modCount;
    V made = remappingFunction.apply(key, node == null ? null : node.getValue());
    checkUnchanged(expectedModCount);
    if (node != null) {
      return update(node, made);
    }
    if (made != null) {
      add(key, made);
    }
    return made;
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    Node<K, V> node = find(key);
    if (node == null) {
      if (value != null) {
        add(key, value);
      }
      return value;
    }
    int expectedModCount = modCount;
    V made = remappingFunction.apply(node.getValue(), value);
    checkUnchanged(expectedModCount);
    return update(node, made);
  }

  /** Goes through the first bin first, other than the iterators. */
  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    int expectedModCount = modCount;
    for (Node<K, V> bin : table) {
      for (Node<K, V> node = bin; node != null; node = node.next) {
        action.accept(node.getKey(), node.getValue());
        checkUnchanged(expectedModCount);
      }
    }
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    int expectedModCount = modCount;
    for (Node<K, V> bin : table) {
      for (Node<K, V> node = bin; node != null; node = node.next) {
        node.setValue(function.apply(node.getKey(), node.getValue()));
        checkUnchanged(expectedModCount);
      }
    }
  }

  /** A map of the same keys and values, in the same order. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      Hashtable<K, V> copy = (Hashtable<K, V>) super.clone();
      copy.table = (Node<K, V>[]) new Node<?, ?>[table.length];
      for (int i = 0; i < table.length; i++) {
        copy.table[i] = copyOf(table[i]);
      }
      copy.modCount = 0;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  private static <K, V> Node<K, V> copyOf(Node<K, V> chain) {
    Node<K, V> first = null;
    Node<K, V> last = null;
    for (Node<K, V> node = chain; node != null; node = node.next) {
      Node<K, V> same = new Node<>(node.hash, node.getKey(), node.getValue(), null);
      if (last == null) {
        first = same;
      } else {
        last.next = same;
      }
      last = same;
    }
    return first;
  }

  /** The entries, of which a map can be made that compares and prints itself. */
  private AbstractMap<K, V> plain() {
    return new AbstractMap<K, V>() {
      @Override
      public Set<Map.Entry<K, V>> entrySet() {
        return Hashtable.this.entrySet();
      }

      @Override
      public V get(Object key) {
        return Hashtable.this.get(key);
      }

      @Override
      public boolean containsKey(Object key) {
        return Hashtable.this.containsKey(key);
      }
    };
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append('{');
    for (Map.Entry<K, V> entry : entrySet()) {
      if (text.length() > 1) {
        text.append(", ");
      }
      K key = entry.getKey();
      V value = entry.getValue();
      text.append(key == this ? "(this Map)" : key.toString());
      text.append('=');
      text.append(value == this ? "(this Map)" : value.toString());
    }
    return text.append('}').toString();
  }

  @Override
  public boolean equals(Object other) {
    return other == this || plain().equals(other);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Node<K, V> bin : table) {
      for (Node<K, V> node = bin; node != null; node = node.next) {
        hash += node.hashCode();
      }
    }
    return hash;
  }

  @Override
  public Set<K> keySet() {
    return new Keys();
  }

  private final class Keys extends AbstractSet<K> {
    @Override
    public int size() {
      return count;
    }

    @Override
    public void clear() {
      Hashtable.this.clear();
    }

    @Override
    public boolean contains(Object key) {
      return containsKey(key);
    }

    @Override
    public boolean remove(Object key) {
      return Hashtable.this.remove(key) != null;
    }

    @Override
    public Iterator<K> iterator() {
      if (count == 0) {
        return Collections.emptyIterator();
      }
      return new Cursor<K>() {
        @Override
        K part(Node<K, V> node) {
          return node.getKey();
        }
      };
    }
  }

  @Override
  public Collection<V> values() {
    return new MapViews.Values<>(this);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public int size() {
      return count;
    }

    @Override
    public void clear() {
      Hashtable.this.clear();
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
      if (count == 0) {
        return Collections.emptyIterator();
      }
      return new Cursor<Map.Entry<K, V>>() {
        @Override
        Map.Entry<K, V> part(Node<K, V> node) {
          return node;
        }
      };
    }
  }

  /** Goes through the bins; as an enumeration it does not look for changes. */
  private abstract class Cursor<T> implements Iterator<T>, Enumeration<T> {
    private final Node<K, V>[] bins = table;
    private int index = bins.length;
    private Node<K, V> next;
    private Node<K, V> last;
    private int expectedModCount = modCount;

    /** What is asked for of a node. */
    abstract T part(Node<K, V> node);

    @Override
    public boolean hasMoreElements() {
      while (next == null && index > 0) {
        next = bins[--index];
      }
      return next != null;
    }

    @Override
    public T nextElement() {
      if (!hasMoreElements()) {
        throw new NoSuchElementException("Hashtable Enumerator");
      }
      last = next;
      next = last.next;
      return part(last);
    }

    @Override
    public boolean hasNext() {
      return hasMoreElements();
    }

    @Override
    public T next() {
      checkUnchanged(expectedModCount);
      return nextElement();
    }

    @Override
    public void remove() {
      if (last == null) {
        throw new IllegalStateException("Hashtable Enumerator");
      }
      checkUnchanged(expectedModCount);
      removeNode(last);
      expectedModCount = modCount;
      last = null;
    }
  }
}
