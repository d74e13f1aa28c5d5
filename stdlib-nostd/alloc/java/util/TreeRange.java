package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;

/** A part of a {@code TreeMap}, or all of it, in its order or the opposite one. */
final class TreeRange<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
  private final TreeMap<K, V> map;
  private final Bound<K> low;
  private final Bound<K> high;
  private final boolean isDescending;

  /** The number of keys if it was counted, and when that was. */
  private int size = -1;

  private int modCountOfSize;

  /** Where a part ends: at a key that belongs to it or not. */
  record Bound<K>(K key, boolean isInclusive) {}

  /** A part between two bounds in the order of the map, each of them null if there is none. */
  TreeRange(TreeMap<K, V> map, Bound<K> low, Bound<K> high, boolean isDescending) {
    this.map = map;
    this.low = low;
    this.high = high;
    this.isDescending = isDescending;
    if (low != null && high != null) {
      if (map.compare(low.key, high.key) > 0) {
        throw new IllegalArgumentException("fromKey > toKey");
      }
    } else if (low != null) {
      map.compare(low.key, low.key);
    } else if (high != null) {
      map.compare(high.key, high.key);
    }
  }

  private boolean isTooLow(Object key) {
    if (low == null) {
      return false;
    }
    int order = map.compare(key, low.key);
    return order < 0 || order == 0 && !low.isInclusive;
  }

  private boolean isTooHigh(Object key) {
    if (high == null) {
      return false;
    }
    int order = map.compare(key, high.key);
    return order > 0 || order == 0 && !high.isInclusive;
  }

  private boolean contains(Object key) {
    return !isTooLow(key) && !isTooHigh(key);
  }

  /** Whether a part may end at a bound. */
  private boolean mayEnd(Bound<K> bound) {
    return bound.isInclusive
        ? contains(bound.key)
        : (low == null || map.compare(bound.key, low.key) >= 0)
            && (high == null || map.compare(high.key, bound.key) >= 0);
  }

  // In the order of the map.

  private TreeNode<K, V> lowest() {
    TreeNode<K, V> node = low == null ? map.firstNode() : map.nodeBehind(low.key, low.isInclusive);
    return node == null || isTooHigh(node.key) ? null : node;
  }

  private TreeNode<K, V> highest() {
    TreeNode<K, V> node =
        high == null ? map.lastNode() : map.nodeBefore(high.key, high.isInclusive);
    return node == null || isTooLow(node.key) ? null : node;
  }

  private TreeNode<K, V> behind(K key, boolean isInclusive) {
    if (isTooLow(key)) {
      return lowest();
    }
    TreeNode<K, V> node = map.nodeBehind(key, isInclusive);
    return node == null || isTooHigh(node.key) ? null : node;
  }

  private TreeNode<K, V> before(K key, boolean isInclusive) {
    if (isTooHigh(key)) {
      return highest();
    }
    TreeNode<K, V> node = map.nodeBefore(key, isInclusive);
    return node == null || isTooLow(node.key) ? null : node;
  }

  private TreeNode<K, V> aboveAll() {
    return high == null ? null : map.nodeBehind(high.key, !high.isInclusive);
  }

  private TreeNode<K, V> belowAll() {
    return low == null ? null : map.nodeBefore(low.key, !low.isInclusive);
  }

  // In the order of the part.

  private TreeNode<K, V> firstNode() {
    return isDescending ? highest() : lowest();
  }

  private TreeNode<K, V> lastNode() {
    return isDescending ? lowest() : highest();
  }

  private TreeNode<K, V> nodeBefore(K key, boolean isInclusive) {
    return isDescending ? behind(key, isInclusive) : before(key, isInclusive);
  }

  private TreeNode<K, V> nodeBehind(K key, boolean isInclusive) {
    return isDescending ? before(key, isInclusive) : behind(key, isInclusive);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Comparator<? super K> comparator() {
    return isDescending
        ? Collections.reverseOrder((Comparator<K>) map.comparator())
        : map.comparator();
  }

  @Override
  public int size() {
    if (low == null && high == null) {
      return map.size();
    }
    if (size < 0 || modCountOfSize != map.modCount()) {
      modCountOfSize = map.modCount();
      size = 0;
      for (Cursor cursor = new EntryCursor(); cursor.hasNext(); cursor.nextNode()) {
        size++;
      }
    }
    return size;
  }

  @Override
  public boolean isEmpty() {
    if (low == null && high == null) {
      return map.isEmpty();
    }
    // The JDK compares it once more.
    TreeNode<K, V> first = lowest();
    return first == null || isTooHigh(first.key);
  }

  @Override
  public boolean containsKey(Object key) {
    return contains(key) && map.containsKey(key);
  }

  @Override
  public V get(Object key) {
    return contains(key) ? map.get(key) : null;
  }

  @Override
  public V put(K key, V value) {
    checkKey(key);
    return map.put(key, value);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    checkKey(key);
    return map.putIfAbsent(key, value);
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
    if (contains(key)) {
      return map.computeIfAbsent(key, mappingFunction);
    }
    if (mappingFunction.apply(key) != null) {
      throw outside();
    }
    return null;
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return contains(key) ? map.computeIfPresent(key, function) : null;
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
    if (contains(key)) {
      return map.compute(key, remappingFunction);
    }
    if (remappingFunction.apply(key, null) != null) {
      throw outside();
    }
    return null;
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    checkKey(key);
    return map.merge(key, value, function);
  }

  private static IllegalArgumentException outside() {
    return new IllegalArgumentException("key out of range");
  }

  private void checkKey(K key) {
    if (!contains(key)) {
      throw outside();
    }
  }

  @Override
  public V remove(Object key) {
    return contains(key) ? map.remove(key) : null;
  }

  @Override
  public Map.Entry<K, V> lowerEntry(K key) {
    return TreeMap.copy(nodeBefore(key, false));
  }

  @Override
  public K lowerKey(K key) {
    return TreeMap.keyOrNull(nodeBefore(key, false));
  }

  @Override
  public Map.Entry<K, V> floorEntry(K key) {
    return TreeMap.copy(nodeBefore(key, true));
  }

  @Override
  public K floorKey(K key) {
    return TreeMap.keyOrNull(nodeBefore(key, true));
  }

  @Override
  public Map.Entry<K, V> ceilingEntry(K key) {
    return TreeMap.copy(nodeBehind(key, true));
  }

  @Override
  public K ceilingKey(K key) {
    return TreeMap.keyOrNull(nodeBehind(key, true));
  }

  @Override
  public Map.Entry<K, V> higherEntry(K key) {
    return TreeMap.copy(nodeBehind(key, false));
  }

  @Override
  public K higherKey(K key) {
    return TreeMap.keyOrNull(nodeBehind(key, false));
  }

  @Override
  public K firstKey() {
    return TreeMap.keyOf(firstNode());
  }

  @Override
  public K lastKey() {
    return TreeMap.keyOf(lastNode());
  }

  @Override
  public Map.Entry<K, V> firstEntry() {
    return TreeMap.copy(firstNode());
  }

  @Override
  public Map.Entry<K, V> lastEntry() {
    return TreeMap.copy(lastNode());
  }

  @Override
  public Map.Entry<K, V> pollFirstEntry() {
    return map.poll(firstNode());
  }

  @Override
  public Map.Entry<K, V> pollLastEntry() {
    return map.poll(lastNode());
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
  public NavigableMap<K, V> descendingMap() {
    return new TreeRange<>(map, low, high, !isDescending);
  }

  /** A part of this part, by bounds in its own order; a bound that is null stays what it is. */
  private NavigableMap<K, V> part(Bound<K> from, Bound<K> to) {
    if (from != null && !mayEnd(from)) {
      throw new IllegalArgumentException("fromKey out of range");
    }
    if (to != null && !mayEnd(to)) {
      throw new IllegalArgumentException("toKey out of range");
    }
    Bound<K> newLow = isDescending ? to : from;
    Bound<K> newHigh = isDescending ? from : to;
    return new TreeRange<>(
        map, newLow == null ? low : newLow, newHigh == null ? high : newHigh, isDescending);
  }

  @Override
  public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
    return part(new Bound<>(from, fromInclusive), new Bound<>(to, toInclusive));
  }

  @Override
  public NavigableMap<K, V> headMap(K to, boolean inclusive) {
    return part(null, new Bound<>(to, inclusive));
  }

  @Override
  public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
    return part(new Bound<>(from, inclusive), null);
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

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public int size() {
      return TreeRange.this.size();
    }

    @Override
    public boolean isEmpty() {
      return TreeRange.this.isEmpty();
    }

    @Override
    public void clear() {
      if (low == null && high == null) {
        map.clear();
      } else {
        super.clear();
      }
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new EntryCursor();
    }

    private TreeNode<K, V> find(Object object) {
      if (!(object instanceof Map.Entry)) {
        return null;
      }
      Object key = ((Map.Entry<?, ?>) object).getKey();
      TreeNode<K, V> node = TreeRange.this.contains(key) ? map.find(key) : null;
      return node != null && node.equals(object) ? node : null;
    }

    @Override
    public boolean contains(Object object) {
      return find(object) != null;
    }

    @Override
    public boolean remove(Object object) {
      TreeNode<K, V> node = find(object);
      if (node == null) {
        return false;
      }
      map.removeNode(node);
      return true;
    }
  }

  /** Stands before a node. */
  private abstract class Cursor {
    private TreeNode<K, V> next = firstNode();

    /** The key behind the part: nodes exchange their keys in removals. */
    private final Object end;

    private TreeNode<K, V> last;
    private int expectedModCount = map.modCount();

    Cursor() {
      TreeNode<K, V> behind = isDescending ? belowAll() : aboveAll();
      end = behind == null ? this : behind.key;
    }

    private TreeNode<K, V> step(TreeNode<K, V> node) {
      return isDescending ? node.predecessor() : node.successor();
    }

    private void checkUnchanged() {
      if (map.modCount() != expectedModCount) {
        throw new ConcurrentModificationException();
      }
    }

    public final boolean hasNext() {
      return next != null && next.key != end;
    }

    final TreeNode<K, V> nextNode() {
      TreeNode<K, V> node = next;
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      checkUnchanged();
      next = step(node);
      last = node;
      return node;
    }

    public final void remove() {
      if (last == null) {
        throw new IllegalStateException();
      }
      checkUnchanged();
      if (!isDescending && last.left != null && last.right != null) {
        // It will have the key of its successor.
        next = last;
      }
      map.removeNode(last);
      last = null;
      expectedModCount = map.modCount();
    }
  }

  private final class EntryCursor extends Cursor implements Iterator<Map.Entry<K, V>> {
    @Override
    public Map.Entry<K, V> next() {
      return nextNode();
    }
  }

  private final class KeyCursor extends Cursor implements Iterator<K> {
    @Override
    public K next() {
      return nextNode().key;
    }
  }

  /** Goes through the keys. */
  Iterator<K> keys() {
    return new KeyCursor();
  }
}
