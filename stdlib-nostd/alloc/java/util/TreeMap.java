package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map in the order of its keys or of a comparator: a red-black tree. */
public class TreeMap<K, V>
    extends AbstractMap<K, V>
    implements NavigableMap<K, V>, Cloneable, Serializable {
  private final Comparator<? super K> comparator;
  private TreeNode<K, V> root;
  private int size;
  private int modCount;

  /** Makes an empty one in the order that the keys have of their own. */
  public TreeMap() {
    comparator = null;
  }

  /** Makes an empty one in the order of a comparator. */
  public TreeMap(Comparator<? super K> comparator) {
    this.comparator = comparator;
  }

  /** Makes one of what is in another map, in the order that the keys have of their own. */
  public TreeMap(Map<? extends K, ? extends V> map) {
    comparator = null;
    putAll(map);
  }

  /** Makes one of what is in another map, in the same order. */
  public TreeMap(SortedMap<K, ? extends V> m) {
    comparator = m.comparator();
    addSorted(m);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> map) {
    int mapSize = map.size();
    if (size == 0 && mapSize != 0 && map instanceof SortedMap) {
      SortedMap<? extends K, ? extends V> sorted = (SortedMap<? extends K, ? extends V>) map;
      if (Objects.equals(comparator, sorted.comparator())) {
        modCount++;
        addSorted(sorted);
        return;
      }
    }
    super.putAll(map);
  }

  /** Fills the empty map with what is in this order already, without comparing it. */
  private void addSorted(Map<? extends K, ? extends V> sorted) {
    Iterator<? extends Map.Entry<? extends K, ? extends V>> entries = sorted.entrySet().iterator();
    size = sorted.size();
    root =
        TreeNode.ofSorted(
            size,
            () -> {
              Map.Entry<? extends K, ? extends V> entry = entries.next();
              return new TreeNode<>(entry.getKey(), entry.getValue(), null);
            });
  }

  /** The same for keys that all have one value. */
  final void addSortedKeys(SortedSet<? extends K> sorted, V value) {
    Iterator<? extends K> keys = sorted.iterator();
    size = sorted.size();
    root = TreeNode.ofSorted(size, () -> new TreeNode<>(keys.next(), value, null));
  }

  @SuppressWarnings("unchecked")
  final int compare(Object k1, Object k2) {
    return comparator == null
        ? ((Comparable<Object>) k1).compareTo(k2)
        : comparator.compare((K) k1, (K) k2);
  }

  final int modCount() {
    return modCount;
  }

  private void checkUnchanged(int expectedModCount) {
    if (modCount != expectedModCount) {
      throw new ConcurrentModificationException();
    }
  }

  private void checkKey(Object key) {
    if (comparator == null) {
      Objects.requireNonNull(key);
    }
  }

  @Override
  public Comparator<? super K> comparator() {
    return comparator;
  }

  @Override
  public int size() {
    return size;
  }

  // Nodes; null where there is none.

  @SuppressWarnings("unchecked")
  final TreeNode<K, V> find(Object key) {
    checkKey(key);
    TreeNode<K, V> node = root;
    if (comparator == null) {
      Comparable<Object> comparable = (Comparable<Object>) key;
      while (node != null) {
        int order = comparable.compareTo(node.key);
        if (order == 0) {
          return node;
        }
        node = order < 0 ? node.left : node.right;
      }
      return null;
    }
    while (node != null) {
      int order = comparator.compare((K) key, node.key);
      if (order == 0) {
        return node;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  final TreeNode<K, V> firstNode() {
    TreeNode<K, V> node = root;
    if (node != null) {
      while (node.left != null) {
        node = node.left;
      }
    }
    return node;
  }

  final TreeNode<K, V> lastNode() {
    TreeNode<K, V> node = root;
    if (node != null) {
      while (node.right != null) {
        node = node.right;
      }
    }
    return node;
  }

  /** The node of the greatest key below one, or of that key itself. */
  final TreeNode<K, V> nodeBefore(K key, boolean isInclusive) {
    TreeNode<K, V> best = null;
    TreeNode<K, V> node = root;
    while (node != null) {
      int order = compare(key, node.key);
      if (order > 0 || order == 0 && isInclusive) {
        best = node;
        if (order == 0) {
          return best;
        }
        node = node.right;
      } else {
        node = node.left;
      }
    }
    return best;
  }

  /** The node of the least key above one, or of that key itself. */
  final TreeNode<K, V> nodeBehind(K key, boolean isInclusive) {
    TreeNode<K, V> best = null;
    TreeNode<K, V> node = root;
    while (node != null) {
      int order = compare(key, node.key);
      if (order < 0 || order == 0 && isInclusive) {
        best = node;
        if (order == 0) {
          return best;
        }
        node = node.left;
      } else {
        node = node.right;
      }
    }
    return best;
  }

  final void removeNode(TreeNode<K, V> node) {
    modCount++;
    size--;
    root = node.removeFrom(root);
  }

  static <K, V> Map.Entry<K, V> copy(TreeNode<K, V> node) {
    return node == null ? null : new AbstractMap.SimpleImmutableEntry<>(node);
  }

  static <K> K keyOrNull(TreeNode<K, ?> e) {
    return e == null ? null : e.key;
  }

  static <K> K keyOf(TreeNode<K, ?> node) {
    if (node == null) {
      throw new NoSuchElementException();
    }
    return node.key;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) != null;
  }

  @Override
  public boolean containsValue(Object value) {
    for (TreeNode<K, V> node = firstNode(); node != null; node = node.successor()) {
      if (Objects.equals(value, node.value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public V get(Object key) {
    TreeNode<K, V> node = find(key);
    return node == null ? null : node.value;
  }

  @Override
  public V put(K key, V value) {
    return put(key, value, false);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    return put(key, value, true);
  }

  private V put(K key, V value, boolean onlyIfAbsent) {
    TreeNode<K, V> above = null;
    TreeNode<K, V> node = root;
    int order = 0;
    if (node != null) {
      checkKey(key);
    }
    while (node != null) {
      order = compare(key, node.key);
      if (order == 0) {
        V before = node.value;
        if (!onlyIfAbsent || before == null) {
          node.value = value;
        }
        return before;
      }
      above = node;
      node = order < 0 ? node.left : node.right;
    }
    attach(above, order, key, value);
    return null;
  }

  private void attach(TreeNode<K, V> above, int order, K key, V value) {
    if (above == null) {
      // Only a key that can be compared may be the first.
      compare(key, key);
    }
    TreeNode<K, V> node = new TreeNode<>(key, value, above);
    if (above == null) {
      root = node;
    } else {
      if (order < 0) {
        above.left = node;
      } else {
        above.right = node;
      }
      root = node.balanceInsertion(root);
    }
    size++;
    modCount++;
  }

  @Override
  public V remove(Object key) {
    TreeNode<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    V before = node.value;
    removeNode(node);
    return before;
  }

  @Override
  public void clear() {
    modCount++;
    size = 0;
    root = null;
  }

  @Override
  public boolean replace(K key, V expected, V value) {
    TreeNode<K, V> node = find(key);
    if (node == null || !Objects.equals(expected, node.value)) {
      return false;
    }
    node.value = value;
    return true;
  }

  @Override
  public V replace(K key, V value) {
    TreeNode<K, V> node = find(key);
    return node == null ? null : node.setValue(value);
  }

  /** Where a key is, or would be: a node or null, the node above and the side of it. */
  private record Position<K, V>(TreeNode<K, V> node, TreeNode<K, V> above, int order) {}

  /** The position of a key, of any kind in an empty map. */
  private Position<K, V> position(K key) {
    TreeNode<K, V> above = null;
    TreeNode<K, V> node = root;
    int order = 0;
    if (node != null) {
      checkKey(key);
    }
    while (node != null) {
      order = compare(key, node.key);
      if (order == 0) {
        break;
      }
      above = node;
      node = order < 0 ? node.left : node.right;
    }
    return new Position<>(node, above, order);
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
    Objects.requireNonNull(mappingFunction);
    Position<K, V> position = position(key);
    TreeNode<K, V> node = position.node;
    if (node != null && node.value != null) {
      return node.value;
    }
    int expectedModCount = modCount;
    V made = mappingFunction.apply(key);
    checkUnchanged(expectedModCount);
    if (node != null) {
      node.value = made;
    } else if (made != null) {
      attach(position.above, position.order, key, made);
    }
    return made;
  }

  @Override
  public V computeIfPresent(
      K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    TreeNode<K, V> node = find(key);
    if (node == null || node.value == null) {
      return null;
    }
    int expectedModCount = modCount;
    V made = remappingFunction.apply(key, node.value);
    checkUnchanged(expectedModCount);
    return update(node, made);
  }

  private V update(TreeNode<K, V> node, V value) {
    if (value == null) {
      removeNode(node);
    } else {
      node.value = value;
    }
    return value;
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    Position<K, V> position = position(key);
    TreeNode<K, V> node = position.node;
    int expectedModCount = modCount;
    V made = remappingFunction.apply(key, node == null ? null : node.value);
    checkUnchanged(expectedModCount);
    if (node != null) {
      return update(node, made);
    }
    if (made != null) {
      attach(position.above, position.order, key, made);
    }
    return made;
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
    Objects.requireNonNull(remappingFunction);
    Objects.requireNonNull(value);
    Position<K, V> position = position(key);
    TreeNode<K, V> node = position.node;
    if (node == null) {
      attach(position.above, position.order, key, value);
      return value;
    }
    V made = value;
    if (node.value != null) {
      int expectedModCount = modCount;
      made = remappingFunction.apply(node.value, value);
      checkUnchanged(expectedModCount);
    }
    return update(node, made);
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    int expectedModCount = modCount;
    for (TreeNode<K, V> node = firstNode(); node != null; node = node.successor()) {
      action.accept(node.key, node.value);
      checkUnchanged(expectedModCount);
    }
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    int expectedModCount = modCount;
    for (TreeNode<K, V> node = firstNode(); node != null; node = node.successor()) {
      node.value = function.apply(node.key, node.value);
      checkUnchanged(expectedModCount);
    }
  }

  /** A map of the same keys and values in the same order. */
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      TreeMap<K, V> copy = (TreeMap<K, V>) super.clone();
      copy.modCount = 0;
      copy.addSorted(this);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public K firstKey() {
    return keyOf(firstNode());
  }

  @Override
  public K lastKey() {
    return keyOf(lastNode());
  }

  @Override
  public Map.Entry<K, V> firstEntry() {
    return copy(firstNode());
  }

  @Override
  public Map.Entry<K, V> lastEntry() {
    return copy(lastNode());
  }

  @Override
  public Map.Entry<K, V> pollFirstEntry() {
    return poll(firstNode());
  }

  @Override
  public Map.Entry<K, V> pollLastEntry() {
    return poll(lastNode());
  }

  final Map.Entry<K, V> poll(TreeNode<K, V> node) {
    Map.Entry<K, V> entry = copy(node);
    if (node != null) {
      removeNode(node);
    }
    return entry;
  }

  @Override
  public Map.Entry<K, V> lowerEntry(K key) {
    return copy(nodeBefore(key, false));
  }

  @Override
  public K lowerKey(K key) {
    return keyOrNull(nodeBefore(key, false));
  }

  @Override
  public Map.Entry<K, V> floorEntry(K key) {
    return copy(nodeBefore(key, true));
  }

  @Override
  public K floorKey(K key) {
    return keyOrNull(nodeBefore(key, true));
  }

  @Override
  public Map.Entry<K, V> ceilingEntry(K key) {
    return copy(nodeBehind(key, true));
  }

  @Override
  public K ceilingKey(K key) {
    return keyOrNull(nodeBehind(key, true));
  }

  @Override
  public Map.Entry<K, V> higherEntry(K key) {
    return copy(nodeBehind(key, false));
  }

  @Override
  public K higherKey(K key) {
    return keyOrNull(nodeBehind(key, false));
  }

  /** All of it as a part that goes from one end to the other. */
  private TreeRange<K, V> range(boolean isDescending) {
    return new TreeRange<>(this, null, null, isDescending);
  }

  /** Goes through the keys. */
  final Iterator<K> keys() {
    return range(false).keys();
  }

  @Override
  public Set<K> keySet() {
    return navigableKeySet();
  }

  @Override
  public NavigableSet<K> navigableKeySet() {
    return new TreeKeys<>(this);
  }

  @Override
  public NavigableSet<K> descendingKeySet() {
    return descendingMap().navigableKeySet();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return range(false).entrySet();
  }

  @Override
  public NavigableMap<K, V> descendingMap() {
    return range(true);
  }

  @Override
  public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
    return new TreeRange<>(
        this,
        new TreeRange.Bound<>(from, fromInclusive),
        new TreeRange.Bound<>(to, toInclusive),
        false);
  }

  @Override
  public NavigableMap<K, V> headMap(K to, boolean inclusive) {
    return new TreeRange<>(this, null, new TreeRange.Bound<>(to, inclusive), false);
  }

  @Override
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return new TreeRange<>(this, new TreeRange.Bound<>(from, inclusive), null, false);
  }

  @Override
  public SortedMap<K, V> subMap(K from, K to) {
    return subMap(from, true, to, false);
  }

  @Override
  public SortedMap<K, V> headMap(K to) {
    return headMap(to, false);
  }

  @Override
  public SortedMap<K, V> tailMap(K from) {
    return tailMap(from, true);
  }
}
