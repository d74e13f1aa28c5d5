package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A map that finds keys by their hash codes. Its table has a power of two of bins; a bin is a
 * chain, or a tree if it is long: {@code HashTree}. The order of iteration is that of the JDK.
 */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
  static final int DEFAULT_CAPACITY = 16;
  private static final int MAX_CAPACITY = 1 << 30;
  private static final float DEFAULT_LOAD_FACTOR = 0.75f;

  /** A chain becomes a tree when it gets longer than this, by one that is counted before or not. */
  private static final int TREE_LENGTH = 8;

  /** A table smaller than this is doubled instead. */
  private static final int MIN_TREE_CAPACITY = 64;

  HashNode<K, V>[] table;
  int size;
  int modCount;

  /** The size above which the table is doubled; without a table the capacity it shall have. */
  private int threshold;

  private final float loadFactor;

  /** Makes an empty one. */
  public HashMap() {
    loadFactor = DEFAULT_LOAD_FACTOR;
  }

  /** Makes an empty one with a table of some size. */
  public HashMap(int capacity) {
    this(capacity, DEFAULT_LOAD_FACTOR);
  }

  /** Makes an empty one with a table of some size, and how full it may get. */
  public HashMap(int capacity, float loadFactor) {
    if (capacity < 0) {
      throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
    }
    if (loadFactor <= 0 || Float.isNaN(loadFactor)) {
      throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
    }
    this.loadFactor = loadFactor;
    threshold = tableSize(Math.min(capacity, MAX_CAPACITY));
  }

  /** Makes one of what is in another map. */
  public HashMap(Map<? extends K, ? extends V> m) {
    loadFactor = DEFAULT_LOAD_FACTOR;
    putEntries(m, false);
  }

  /** An empty one with room for a number of keys. */
  public static <K, V> HashMap<K, V> newHashMap(int count) {
    return new HashMap<>(capacityFor(count));
  }

  static int capacityFor(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative number of mappings: " + count);
    }
    return (int) Math.ceil(count / 0.75);
  }

  /** The least power of two that is not below a capacity. */
  private static int tableSize(int capacity) {
    return capacity <= 1 ? 1 : (-1 >>> Integer.numberOfLeadingZeros(capacity - 1)) + 1;
  }

  /**
   * The hash code with its upper half mixed into the lower one, of which small tables see no other.
   */
  static int hash(Object key) {
    if (key == null) {
      return 0;
    }
    int hash = key.hashCode();
    return hash ^ hash >>> 16;
  }

  // What LinkedHashMap does more.

  HashNode<K, V> newNode(int hash, K key, V value, HashNode<K, V> next) {
    return new HashNode<>(hash, key, value, next);
  }

  HashTree<K, V> newTree(int hash, K key, V value, HashNode<K, V> next) {
    return new HashTree<>(hash, key, value, next);
  }

  /** A node of a tree in place of one of a chain. */
  HashTree<K, V> treeOf(HashNode<K, V> node) {
    return new HashTree<>(node.hash, node.key, node.value, null);
  }

  /** A node of a chain in place of one of a tree. */
  HashNode<K, V> chainOf(HashNode<K, V> node) {
    return new HashNode<>(node.hash, node.key, node.value, null);
  }

  void afterAccess(HashNode<K, V> node) {}

  void afterInsertion(boolean mayEvict) {}

  void afterRemoval(HashNode<K, V> node) {}

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  final HashNode<K, V> find(Object key) {
    HashNode<K, V>[] bins = table;
    if (bins == null) {
      return null;
    }
    return find(hash(key), key);
  }

  private HashNode<K, V> find(int hash, Object key) {
    HashNode<K, V>[] bins = table;
    HashNode<K, V> node = bins[hash & bins.length - 1];
    if (node == null) {
      return null;
    }
    if (node.hash == hash && isSame(key, node.key)) {
      return node;
    }
    if (node instanceof HashTree) {
      return ((HashTree<K, V>) node).root().find(hash, key);
    }
    while ((node = node.next) != null) {
      if (node.hash == hash && isSame(key, node.key)) {
        return node;
      }
    }
    return null;
  }

  private static boolean isSame(Object key, Object other) {
    return key == other || key != null && key.equals(other);
  }

  @Override
  public V get(Object key) {
    HashNode<K, V> node = find(key);
    return node == null ? null : node.value;
  }

  @Override
  public V getOrDefault(Object key, V defaultValue) {
    HashNode<K, V> node = find(key);
    return node == null ? defaultValue : node.value;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) != null;
  }

  @Override
  public boolean containsValue(Object value) {
    HashNode<K, V>[] bins = table;
    if (bins != null && size > 0) {
      for (HashNode<K, V> bin : bins) {
        for (HashNode<K, V> node = bin; node != null; node = node.next) {
          if (isSame(value, node.value)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public V put(K key, V value) {
    return put(key, value, false, true);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    return put(key, value, true, true);
  }

  final V put(K key, V value, boolean onlyIfAbsent, boolean mayEvict) {
    int hash = hash(key);
    HashNode<K, V>[] bins = table == null ? resize() : table;
    int index = hash & bins.length - 1;
    HashNode<K, V> node = bins[index];
    if (node == null) {
      bins[index] = newNode(hash, key, value, null);
    } else {
      if (node.hash == hash && isSame(key, node.key)) {
        return replace(node, value, onlyIfAbsent);
      }
      if (node instanceof HashTree) {
        node = ((HashTree<K, V>) node).put(this, bins, hash, key, value);
        if (node != null) {
          return replace(node, value, onlyIfAbsent);
        }
      } else {
        int length = 1;
        while (node.next != null) {
          node = node.next;
          if (node.hash == hash && isSame(key, node.key)) {
            return replace(node, value, onlyIfAbsent);
          }
          length++;
        }
        node.next = newNode(hash, key, value, null);
        if (length >= TREE_LENGTH) {
          growBin(bins, hash);
        }
      }
    }
    modCount++;
    if (++size > threshold) {
      resize();
    }
    afterInsertion(mayEvict);
    return null;
  }

  private V replace(HashNode<K, V> node, V value, boolean onlyIfAbsent) {
    V before = node.value;
    if (!onlyIfAbsent || before == null) {
      node.value = value;
    }
    afterAccess(node);
    return before;
  }

  /** Makes a tree of a long chain, or a table of twice the size if it is small. */
  private void growBin(HashNode<K, V>[] bins, int hash) {
    if (bins.length < MIN_TREE_CAPACITY) {
      resize();
      return;
    }
    int index = hash & bins.length - 1;
    HashTree<K, V> first = null;
    HashTree<K, V> last = null;
    for (HashNode<K, V> node = bins[index]; node != null; node = node.next) {
      HashTree<K, V> tree = treeOf(node);
      if (last == null) {
        first = tree;
      } else {
        tree.previous = last;
        last.next = tree;
      }
      last = tree;
    }
    bins[index] = first;
    if (first != null) {
      first.build(bins);
    }
  }

  /** Makes the table, or one of twice the size, where each bin is divided into two in its order. */
  @SuppressWarnings("unchecked")
  private HashNode<K, V>[] resize() {
    HashNode<K, V>[] old = table;
    int capacity;
    int newThreshold = 0;
    if (old != null) {
      if (old.length >= MAX_CAPACITY) {
        threshold = Integer.MAX_VALUE;
        return old;
      }
      capacity = 2 * old.length;
      if (capacity < MAX_CAPACITY && old.length >= DEFAULT_CAPACITY) {
        newThreshold = 2 * threshold;
      }
    } else {
      capacity = threshold > 0 ? threshold : DEFAULT_CAPACITY;
    }
    if (newThreshold == 0) {
      float limit = capacity * loadFactor;
      newThreshold =
          capacity < MAX_CAPACITY && limit < MAX_CAPACITY ? (int) limit : Integer.MAX_VALUE;
    }
    threshold = newThreshold;
    HashNode<K, V>[] bins = (HashNode<K, V>[]) new HashNode<?, ?>[capacity];
    table = bins;
    if (old != null) {
      for (int i = 0; i < old.length; i++) {
        HashNode<K, V> bin = old[i];
        if (bin == null) {
          continue;
        }
        old[i] = null;
        if (bin.next == null) {
          bins[bin.hash & capacity - 1] = bin;
        } else if (bin instanceof HashTree) {
          ((HashTree<K, V>) bin).split(this, bins, i, old.length);
        } else {
          bin.split(bins, i, old.length);
        }
      }
    }
    return bins;
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> m) {
    putEntries(m, true);
  }

  final void putEntries(Map<? extends K, ? extends V> m, boolean mayEvict) {
    int count = m.size();
    if (count <= 0) {
      return;
    }
    if (table == null) {
      double needed = Math.ceil(count / (double) loadFactor);
      int capacity = needed < MAX_CAPACITY ? (int) needed : MAX_CAPACITY;
      if (capacity > threshold) {
        threshold = tableSize(capacity);
      }
    } else {
      while (count > threshold && table.length < MAX_CAPACITY) {
        resize();
      }
    }
    for (Map.Entry<? extends K, ? extends V> entry : m.entrySet()) {
      put(entry.getKey(), entry.getValue(), false, mayEvict);
    }
  }

  @Override
  public V remove(Object key) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    removeNode(node, true);
    return node.value;
  }

  @Override
  public boolean remove(Object key, Object value) {
    HashNode<K, V> node = find(key);
    if (node == null || !isSame(value, node.value)) {
      return false;
    }
    removeNode(node, true);
    return true;
  }

  /**
   * Removes a node that is in the table.
   *
   * @param mayReorder whether the root of a tree may go to the front of its bin, and the bin become
   *     a chain: not while someone goes through it
   */
  final void removeNode(HashNode<K, V> removed, boolean mayReorder) {
    int index = removed.hash & table.length - 1;
    HashNode<K, V> node = table[index];
    if (removed instanceof HashTree) {
      ((HashTree<K, V>) removed).remove(this, table, mayReorder);
    } else if (node == removed) {
      table[index] = removed.next;
    } else {
      while (node.next != removed) {
        node = node.next;
      }
      node.next = removed.next;
    }
    modCount++;
    size--;
    afterRemoval(removed);
  }

  @Override
  public void clear() {
    modCount++;
    if (table != null && size > 0) {
      size = 0;
      Arrays.fill(table, null);
    }
  }

  @Override
  public boolean replace(K key, V expected, V value) {
    HashNode<K, V> node = find(key);
    if (node == null || !isSame(node.value, expected)) {
      return false;
    }
    node.value = value;
    afterAccess(node);
    return true;
  }

  @Override
  public V replace(K key, V value) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    V before = node.value;
    node.value = value;
    afterAccess(node);
    return before;
  }

  /** What the functions below do first, even if nothing is put then. */
  private void makeRoom() {
    if (table == null || size > threshold) {
      resize();
    }
  }

  /** Puts a key that is known to be absent: at the front of its bin, other than {@code put}. */
  private void insertFirst(int hash, K key, V value) {
    HashNode<K, V>[] bins = table;
    int index = hash & bins.length - 1;
    HashNode<K, V> first = bins[index];
    if (first instanceof HashTree) {
      ((HashTree<K, V>) first).put(this, bins, hash, key, value);
    } else {
      int length = 1;
      for (HashNode<K, V> node = first; node != null; node = node.next) {
        length++;
      }
      bins[index] = newNode(hash, key, value, first);
      if (length >= TREE_LENGTH) {
        growBin(bins, hash);
      }
    }
    modCount++;
    size++;
    afterInsertion(true);
  }

  final void checkUnchanged(int expectedModCount) {
    if (modCount != expectedModCount) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
    Objects.requireNonNull(mappingFunction);
    int hash = hash(key);
    makeRoom();
    HashNode<K, V> node = find(hash, key);
    if (node != null && node.value != null) {
      afterAccess(node);
      return node.value;
    }
    int expectedModCount = modCount;
    V value = mappingFunction.apply(key);
    checkUnchanged(expectedModCount);
    if (value == null) {
      return null;
    }
    if (node == null) {
      insertFirst(hash, key, value);
    } else {
      node.value = value;
      afterAccess(node);
    }
    return value;
  }

  @Override
  public V computeIfPresent(
      K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    HashNode<K, V> node = find(key);
    if (node == null || node.value == null) {
      return null;
    }
    int expectedModCount = modCount;
    V value = remappingFunction.apply(key, node.value);
    checkUnchanged(expectedModCount);
    update(node, value);
    return value;
  }

  /** Gives a node a value, or removes it for null. */
  private void update(HashNode<K, V> node, V value) {
    if (value == null) {
      removeNode(node, true);
    } else {
      node.value = value;
      afterAccess(node);
    }
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    int hash = hash(key);
    makeRoom();
    HashNode<K, V> node = find(hash, key);
    int expectedModCount = modCount;
    V value = remappingFunction.apply(key, node == null ? null : node.value);
    checkUnchanged(expectedModCount);
    if (node != null) {
      update(node, value);
    } else if (value != null) {
      insertFirst(hash, key, value);
    }
    return value;
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
    if (value == null || remappingFunction == null) {
      throw new NullPointerException();
    }
    int hash = hash(key);
    makeRoom();
    HashNode<K, V> node = find(hash, key);
    if (node == null) {
      insertFirst(hash, key, value);
      return value;
    }
    V made = value;
    if (node.value != null) {
      int expectedModCount = modCount;
      made = remappingFunction.apply(node.value, value);
      checkUnchanged(expectedModCount);
    }
    update(node, made);
    return made;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    int expectedModCount = modCount;
    HashNode<K, V>[] bins = table;
    if (bins != null && size > 0) {
      for (HashNode<K, V> bin : bins) {
        for (HashNode<K, V> node = bin; node != null; node = node.next) {
          action.accept(node.key, node.value);
        }
      }
      checkUnchanged(expectedModCount);
    }
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    int expectedModCount = modCount;
    HashNode<K, V>[] bins = table;
    if (bins != null && size > 0) {
      for (HashNode<K, V> bin : bins) {
        for (HashNode<K, V> node = bin; node != null; node = node.next) {
          node.value = function.apply(node.key, node.value);
        }
      }
      checkUnchanged(expectedModCount);
    }
  }

  /** A map of the same keys and values. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      HashMap<K, V> copy = (HashMap<K, V>) super.clone();
      copy.forgetEntries();
      copy.putEntries(this, false);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  /** Makes a map that shares what it has with another one an empty one. */
  void forgetEntries() {
    table = null;
    size = 0;
    modCount = 0;
    threshold = 0;
  }

  @Override
  public Set<K> keySet() {
    return new HashViews.Keys<>(this);
  }

  @Override
  public Collection<V> values() {
    return new HashViews.Values<>(this);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new HashViews.Entries<>(this);
  }
}
