package java.util;

/** Views through which sorted sets and maps cannot be changed. */
final class UnmodifiableSorted {
  private UnmodifiableSorted() {}

  static class SortedSetView<E> extends Unmodifiable.SetView<E> implements SortedSet<E> {
    private final SortedSet<E> base;

    SortedSetView(SortedSet<E> base) {
      super(base);
      this.base = base;
    }

    @Override
    public Comparator<? super E> comparator() {
      return base.comparator();
    }

    @Override
    public SortedSet<E> subSet(E from, E to) {
      return new SortedSetView<>(base.subSet(from, to));
    }

    @Override
    public SortedSet<E> headSet(E to) {
      return new SortedSetView<>(base.headSet(to));
    }

    @Override
    public SortedSet<E> tailSet(E from) {
      return new SortedSetView<>(base.tailSet(from));
    }

    @Override
    public E first() {
      return base.first();
    }

    @Override
    public E last() {
      return base.last();
    }
  }

  static final class NavigableSetView<E> extends SortedSetView<E> implements NavigableSet<E> {
    private final NavigableSet<E> base;

    NavigableSetView(NavigableSet<E> base) {
      super(base);
      this.base = base;
    }

    @Override
    public E lower(E element) {
      return base.lower(element);
    }

    @Override
    public E floor(E element) {
      return base.floor(element);
    }

    @Override
    public E ceiling(E element) {
      return base.ceiling(element);
    }

    @Override
    public E higher(E element) {
      return base.higher(element);
    }

    @Override
    public E pollFirst() {
      throw Unmodifiable.refusal();
    }

    @Override
    public E pollLast() {
      throw Unmodifiable.refusal();
    }

    @Override
    public NavigableSet<E> descendingSet() {
      return new NavigableSetView<>(base.descendingSet());
    }

    @Override
    public Iterator<E> descendingIterator() {
      return descendingSet().iterator();
    }

    @Override
    public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
      return new NavigableSetView<>(base.subSet(from, fromInclusive, to, toInclusive));
    }

    @Override
    public NavigableSet<E> headSet(E to, boolean inclusive) {
      return new NavigableSetView<>(base.headSet(to, inclusive));
    }

    @Override
    public NavigableSet<E> tailSet(E from, boolean inclusive) {
      return new NavigableSetView<>(base.tailSet(from, inclusive));
    }
  }

  static class SortedMapView<K, V> extends UnmodifiableMaps.SequencedMapView<K, V>
      implements SortedMap<K, V> {
    private final SortedMap<K, V> base;

    SortedMapView(SortedMap<K, V> base) {
      super(base);
      this.base = base;
    }

    @Override
    public SortedMap<K, V> reversed() {
      return new SortedMapView<>(base.reversed());
    }

    @Override
    public V putFirst(K key, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public V putLast(K key, V value) {
      throw Unmodifiable.refusal();
    }

    @Override
    public Comparator<? super K> comparator() {
      return base.comparator();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
      return new SortedMapView<>(base.subMap(from, to));
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
      return new SortedMapView<>(base.headMap(to));
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
      return new SortedMapView<>(base.tailMap(from));
    }

    @Override
    public K firstKey() {
      return base.firstKey();
    }

    @Override
    public K lastKey() {
      return base.lastKey();
    }
  }

  static final class NavigableMapView<K, V> extends SortedMapView<K, V>
      implements NavigableMap<K, V> {
    private final NavigableMap<K, V> base;

    NavigableMapView(NavigableMap<K, V> base) {
      super(base);
      this.base = base;
    }

    @Override
    public NavigableMap<K, V> reversed() {
      return descendingMap();
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
      return UnmodifiableMaps.fixed(base.lowerEntry(key));
    }

    @Override
    public K lowerKey(K key) {
      return base.lowerKey(key);
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
      return UnmodifiableMaps.fixed(base.floorEntry(key));
    }

    @Override
    public K floorKey(K key) {
      return base.floorKey(key);
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
      return UnmodifiableMaps.fixed(base.ceilingEntry(key));
    }

    @Override
    public K ceilingKey(K key) {
      return base.ceilingKey(key);
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
      return UnmodifiableMaps.fixed(base.higherEntry(key));
    }

    @Override
    public K higherKey(K key) {
      return base.higherKey(key);
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
      return UnmodifiableMaps.fixed(base.firstEntry());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
      return UnmodifiableMaps.fixed(base.lastEntry());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
      throw Unmodifiable.refusal();
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
      throw Unmodifiable.refusal();
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
      return new NavigableMapView<>(base.descendingMap());
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
      return new NavigableSetView<>(base.navigableKeySet());
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
      return new NavigableSetView<>(base.descendingKeySet());
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
      return new NavigableMapView<>(base.subMap(from, fromInclusive, to, toInclusive));
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean inclusive) {
      return new NavigableMapView<>(base.headMap(to, inclusive));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
      return new NavigableMapView<>(base.tailMap(from, inclusive));
    }
  }
}
