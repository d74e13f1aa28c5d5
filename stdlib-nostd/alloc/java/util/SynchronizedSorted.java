package java.util;

/** Views of sorted collections whose methods are synchronized. */
final class SynchronizedSorted {
  private SynchronizedSorted() {}

  static class SortedSetView<E> extends Synchronized.SetView<E> implements SortedSet<E> {
    private final SortedSet<E> base;

    SortedSetView(SortedSet<E> base, Object lock) {
      super(base, lock);
      this.base = base;
    }

    @Override
    public Comparator<? super E> comparator() {
      synchronized (lock) {
        return base.comparator();
      }
    }

    @Override
    public E first() {
      synchronized (lock) {
        return base.first();
      }
    }

    @Override
    public E last() {
      synchronized (lock) {
        return base.last();
      }
    }

    @Override
    public SortedSet<E> subSet(E from, E to) {
      synchronized (lock) {
        return new SortedSetView<>(base.subSet(from, to), lock);
      }
    }

    @Override
    public SortedSet<E> headSet(E to) {
      synchronized (lock) {
        return new SortedSetView<>(base.headSet(to), lock);
      }
    }

    @Override
    public SortedSet<E> tailSet(E from) {
      synchronized (lock) {
        return new SortedSetView<>(base.tailSet(from), lock);
      }
    }
  }

  static final class NavigableSetView<E> extends SortedSetView<E> implements NavigableSet<E> {
    private final NavigableSet<E> base;

    NavigableSetView(NavigableSet<E> base, Object lock) {
      super(base, lock);
      this.base = base;
    }

    @Override
    public Iterator<E> descendingIterator() {
      return descendingSet().iterator();
    }

    @Override
    public E lower(E element) {
      synchronized (lock) {
        return base.lower(element);
      }
    }

    @Override
    public E floor(E element) {
      synchronized (lock) {
        return base.floor(element);
      }
    }

    @Override
    public E ceiling(E element) {
      synchronized (lock) {
        return base.ceiling(element);
      }
    }

    @Override
    public E higher(E element) {
      synchronized (lock) {
        return base.higher(element);
      }
    }

    @Override
    public E pollFirst() {
      synchronized (lock) {
        return base.pollFirst();
      }
    }

    @Override
    public E pollLast() {
      synchronized (lock) {
        return base.pollLast();
      }
    }

    @Override
    public NavigableSet<E> descendingSet() {
      synchronized (lock) {
        return new NavigableSetView<>(base.descendingSet(), lock);
      }
    }

    @Override
    public NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive) {
      synchronized (lock) {
        return new NavigableSetView<>(base.subSet(from, fromInclusive, to, toInclusive), lock);
      }
    }

    @Override
    public NavigableSet<E> headSet(E to, boolean inclusive) {
      synchronized (lock) {
        return new NavigableSetView<>(base.headSet(to, inclusive), lock);
      }
    }

    @Override
    public NavigableSet<E> tailSet(E from, boolean inclusive) {
      synchronized (lock) {
        return new NavigableSetView<>(base.tailSet(from, inclusive), lock);
      }
    }
  }

  static class SortedMapView<K, V> extends Synchronized.MapView<K, V> implements SortedMap<K, V> {
    private final SortedMap<K, V> base;

    SortedMapView(SortedMap<K, V> base, Object lock) {
      super(base, lock);
      this.base = base;
    }

    @Override
    public Comparator<? super K> comparator() {
      synchronized (lock) {
        return base.comparator();
      }
    }

    @Override
    public K firstKey() {
      synchronized (lock) {
        return base.firstKey();
      }
    }

    @Override
    public K lastKey() {
      synchronized (lock) {
        return base.lastKey();
      }
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
      synchronized (lock) {
        return new SortedMapView<>(base.subMap(from, to), lock);
      }
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
      synchronized (lock) {
        return new SortedMapView<>(base.headMap(to), lock);
      }
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
      synchronized (lock) {
        return new SortedMapView<>(base.tailMap(from), lock);
      }
    }
  }

  static final class NavigableMapView<K, V> extends SortedMapView<K, V>
      implements NavigableMap<K, V> {
    private final NavigableMap<K, V> base;

    NavigableMapView(NavigableMap<K, V> base, Object lock) {
      super(base, lock);
      this.base = base;
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
      synchronized (lock) {
        return base.lowerEntry(key);
      }
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
      synchronized (lock) {
        return base.floorEntry(key);
      }
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
      synchronized (lock) {
        return base.ceilingEntry(key);
      }
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
      synchronized (lock) {
        return base.higherEntry(key);
      }
    }

    @Override
    public K lowerKey(K key) {
      synchronized (lock) {
        return base.lowerKey(key);
      }
    }

    @Override
    public K floorKey(K key) {
      synchronized (lock) {
        return base.floorKey(key);
      }
    }

    @Override
    public K ceilingKey(K key) {
      synchronized (lock) {
        return base.ceilingKey(key);
      }
    }

    @Override
    public K higherKey(K key) {
      synchronized (lock) {
        return base.higherKey(key);
      }
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
      synchronized (lock) {
        return base.firstEntry();
      }
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
      synchronized (lock) {
        return base.lastEntry();
      }
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
      synchronized (lock) {
        return base.pollFirstEntry();
      }
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
      synchronized (lock) {
        return base.pollLastEntry();
      }
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
      synchronized (lock) {
        return new NavigableMapView<>(base.descendingMap(), lock);
      }
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
      synchronized (lock) {
        return new NavigableMapView<>(base.subMap(from, fromInclusive, to, toInclusive), lock);
      }
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean inclusive) {
      synchronized (lock) {
        return new NavigableMapView<>(base.headMap(to, inclusive), lock);
      }
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
      synchronized (lock) {
        return new NavigableMapView<>(base.tailMap(from, inclusive), lock);
      }
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
      synchronized (lock) {
        return new NavigableSetView<>(base.navigableKeySet(), lock);
      }
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
      synchronized (lock) {
        return new NavigableSetView<>(base.descendingKeySet(), lock);
      }
    }
  }
}
