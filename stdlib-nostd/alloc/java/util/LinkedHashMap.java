package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** A hash map that is gone through in the order in which keys were put, or last used. */
public class LinkedHashMap<K, V> extends HashMap<K, V> implements SequencedMap<K, V> {
  /** Where a key goes that is put. */
  private enum Place {
    USUAL,
    FIRST,
    LAST
  }

  private final boolean isByAccess;
  private Link<K, V> first;
  private Link<K, V> last;
  private Place place = Place.USUAL;

  /** Makes an empty one. */
  public LinkedHashMap() {
    isByAccess = false;
  }

  /** Makes an empty one with a table of some size. */
  public LinkedHashMap(int capacity) {
    super(capacity);
    isByAccess = false;
  }

  /** Makes an empty one with a table of some size, and how full it may get. */
  public LinkedHashMap(int capacity, float loadFactor) {
    super(capacity, loadFactor);
    isByAccess = false;
  }

  /** Makes an empty one that is in the order of the last use, or of insertion. */
  public LinkedHashMap(int capacity, float loadFactor, boolean isByAccess) {
    super(capacity, loadFactor);
    this.isByAccess = isByAccess;
  }

  /** Makes one of what is in another map. */
  public LinkedHashMap(Map<? extends K, ? extends V> m) {
    isByAccess = false;
    putEntries(m, false);
  }

  /** An empty one with room for a number of keys. */
  public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int count) {
    return new LinkedHashMap<>(capacityFor(count));
  }

  /** A node that knows its neighbours in the order. */
  static class Link<K, V> extends HashNode<K, V> {
    private Link<K, V> before;
    private Link<K, V> after;

    Link(int hash, K key, V value, HashNode<K, V> next) {
      super(hash, key, value, next);
    }
  }

  @Override
  HashNode<K, V> newNode(int hash, K key, V value, HashNode<K, V> next) {
    Link<K, V> link = new Link<>(hash, key, value, next);
    linkNew(link);
    return link;
  }

  @Override
  HashTree<K, V> newTree(int hash, K key, V value, HashNode<K, V> next) {
    HashTree<K, V> link = new HashTree<>(hash, key, value, next);
    linkNew(link);
    return link;
  }

  private void linkNew(Link<K, V> link) {
    if (place == Place.FIRST) {
      linkFirst(link);
    } else {
      linkLast(link);
    }
  }

  private void linkLast(Link<K, V> link) {
    link.before = last;
    link.after = null;
    if (last == null) {
      first = link;
    } else {
      last.after = link;
    }
    last = link;
  }

  private void linkFirst(Link<K, V> link) {
    link.after = first;
    link.before = null;
    if (first == null) {
      last = link;
    } else {
      first.before = link;
    }
    first = link;
  }

  private void unlink(Link<K, V> link) {
    if (link.before == null) {
      first = link.after;
    } else {
      link.before.after = link.after;
    }
    if (link.after == null) {
      last = link.before;
    } else {
      link.after.before = link.before;
    }
  }

  @Override
  HashTree<K, V> treeOf(HashNode<K, V> node) {
    HashTree<K, V> tree = super.treeOf(node);
    replaceLink((Link<K, V>) node, tree);
    return tree;
  }

  @Override
  HashNode<K, V> chainOf(HashNode<K, V> node) {
    Link<K, V> link = new Link<>(node.hash, node.key, node.value, null);
    replaceLink((Link<K, V>) node, link);
    return link;
  }

  private void replaceLink(Link<K, V> old, Link<K, V> link) {
    link.before = old.before;
    link.after = old.after;
    if (link.before == null) {
      first = link;
    } else {
      link.before.after = link;
    }
    if (link.after == null) {
      last = link;
    } else {
      link.after.before = link;
    }
  }

  @Override
  void afterRemoval(HashNode<K, V> node) {
    unlink((Link<K, V>) node);
  }

  @Override
  void afterInsertion(boolean mayEvict) {
    if (mayEvict && first != null && removeEldestEntry(first)) {
      removeNode(find(first.key), true);
    }
  }

  @Override
  void afterAccess(HashNode<K, V> node) {
    Link<K, V> link = (Link<K, V>) node;
    boolean goesLast = place == Place.LAST || place == Place.USUAL && isByAccess;
    if (goesLast && last != link) {
      unlink(link);
      linkLast(link);
      modCount++;
    } else if (place == Place.FIRST && first != link) {
      unlink(link);
      linkFirst(link);
      modCount++;
    }
  }

  @Override
  public V putFirst(K key, V value) {
    return putAt(Place.FIRST, key, value);
  }

  @Override
  public V putLast(K key, V value) {
    return putAt(Place.LAST, key, value);
  }

  private V putAt(Place newPlace, K key, V value) {
    try {
      place = newPlace;
      return put(key, value);
    } finally {
      place = Place.USUAL;
    }
  }

  /** Asked after a key was put: whether to remove the first entry. */
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return false;
  }

  @Override
  public V get(Object key) {
    return getOrDefault(key, null);
  }

  @Override
  public V getOrDefault(Object key, V defaultValue) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      return defaultValue;
    }
    if (isByAccess) {
      afterAccess(node);
    }
    return node.value;
  }

  @Override
  public boolean containsValue(Object value) {
    for (Link<K, V> link = first; link != null; link = link.after) {
      if (Objects.equals(value, link.value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void clear() {
    super.clear();
    first = null;
    last = null;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    forEach(action, false);
  }

  final void forEach(BiConsumer<? super K, ? super V> action, boolean isReversed) {
    Objects.requireNonNull(action);
    int expectedModCount = modCount;
    for (Link<K, V> link = end(isReversed); link != null; link = behind(link, isReversed)) {
      action.accept(link.key, link.value);
    }
    checkUnchanged(expectedModCount);
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    replaceAll(function, false);
  }

  final void replaceAll(
      BiFunction<? super K, ? super V, ? extends V> function, boolean isReversed) {
    Objects.requireNonNull(function);
    int expectedModCount = modCount;
    for (Link<K, V> link = end(isReversed); link != null; link = behind(link, isReversed)) {
      link.value = function.apply(link.key, link.value);
    }
    checkUnchanged(expectedModCount);
  }

  /** The link that iteration starts with. */
  final Link<K, V> end(boolean isReversed) {
    return isReversed ? last : first;
  }

  /** The link that follows in iteration. */
  static <K, V> Link<K, V> behind(Link<K, V> link, boolean isReversed) {
    return isReversed ? link.before : link.after;
  }

  @Override
  void forgetEntries() {
    super.forgetEntries();
    first = null;
    last = null;
  }

  @Override
  public SequencedMap<K, V> reversed() {
    return new LinkedHashViews.Reversed<>(this);
  }

  @Override
  public Set<K> keySet() {
    return sequencedKeySet();
  }

  @Override
  public Collection<V> values() {
    return sequencedValues();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return sequencedEntrySet();
  }

  @Override
  public SequencedSet<K> sequencedKeySet() {
    return new LinkedHashViews.Keys<>(this, false);
  }

  @Override
  public SequencedCollection<V> sequencedValues() {
    return new LinkedHashViews.Values<>(this, false);
  }

  @Override
  public SequencedSet<Map.Entry<K, V>> sequencedEntrySet() {
    return new LinkedHashViews.Entries<>(this, false);
  }
}
