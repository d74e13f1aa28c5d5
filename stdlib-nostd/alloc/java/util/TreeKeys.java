package java.util;

/** The keys of a navigable map as a set. */
class TreeKeys<E> extends AbstractSet<E> implements NavigableSet<E> {
  private NavigableMap<E, ?> map;

  TreeKeys(NavigableMap<E, ?> map) {
    this.map = map;
  }

  /** Makes a copy of a set one of its own keys. */
  final void setMap(NavigableMap<E, ?> own) {
    map = own;
  }

  /** A set of the same kind on another map. */
  NavigableSet<E> on(NavigableMap<E, ?> other) {
    return new TreeKeys<>(other);
  }

  @Override
  public Iterator<E> iterator() {
    return keys(map);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return keys(map.descendingMap());
  }

  private static <E> Iterator<E> keys(NavigableMap<E, ?> map) {
    if (map instanceof TreeMap) {
      return ((TreeMap<E, ?>) map).keys();
    }
    return map instanceof TreeRange
        ? ((TreeRange<E, ?>) map).keys()
        : new MapViews.Keys<>(map).iterator();
  }

  @Override
  public NavigableSet<E> descendingSet() {
    return on(map.descendingMap());
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public boolean contains(Object object) {
    return map.containsKey(object);
  }

  @Override
  public boolean remove(Object object) {
    int before = map.size();
    map.remove(object);
    return map.size() != before;
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Comparator<? super E> comparator() {
    return map.comparator();
  }

  @Override
  public E first() {
    return map.firstKey();
  }

  @Override
  public E last() {
    return map.lastKey();
  }

  @Override
  public E lower(E element) {
    return map.lowerKey(element);
  }

  @Override
  public E floor(E element) {
    return map.floorKey(element);
  }

  @Override
  public E ceiling(E element) {
    return map.ceilingKey(element);
  }

  @Override
  public E higher(E element) {
    return map.higherKey(element);
  }

  @Override
  public E pollFirst() {
    Map.Entry<E, ?> entry = map.pollFirstEntry();
    return entry == null ? null : entry.getKey();
  }

  @Override
  public E pollLast() {
    Map.Entry<E, ?> entry = map.pollLastEntry();
    return entry == null ? null : entry.getKey();
  }

  @Override
  public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
    return on(map.subMap(from, fromInclusive, to, toInclusive));
  }

  @Override
  public NavigableSet<E> headSet(E to, boolean inclusive) {
    return on(map.headMap(to, inclusive));
  }

  @Override
  public NavigableSet<E> tailSet(E from, boolean inclusive) {
    return on(map.tailMap(from, inclusive));
  }

  @Override
  public SortedSet<E> subSet(E from, E to) {
    return subSet(from, true, to, false);
  }

  @Override
  public SortedSet<E> headSet(E to) {
    return headSet(to, false);
  }

  @Override
  public SortedSet<E> tailSet(E from) {
    return tailSet(from, true);
  }
}
