package java.util;

/** The views of sequenced maps whose own views do not know an order. */
final class SequencedViews {
  private SequencedViews() {}

  static <K, V> Map.Entry<K, V> poll(Iterator<Map.Entry<K, V>> each) {
    if (!each.hasNext()) {
      return null;
    }
    Map.Entry<K, V> entry = new Copy<>(each.next());
    each.remove();
    return entry;
  }

  /** An entry that no map knows of and that cannot be changed. */
  static final class Copy<K, V> extends AbstractMap.SimpleImmutableEntry<K, V> {
    Copy(Map.Entry<K, V> entry) {
      super(entry);
    }

    @Override
    public V setValue(V value) {
      throw new UnsupportedOperationException("not supported");
    }
  }

  /** Passes everything on to a view of the map. */
  abstract static class View<E> extends AbstractCollection<E> implements SequencedCollection<E> {
    abstract Collection<E> view();

    @Override
    public Iterator<E> iterator() {
      return view().iterator();
    }

    @Override
    public int size() {
      return view().size();
    }

    @Override
    public boolean isEmpty() {
      return view().isEmpty();
    }

    @Override
    public boolean contains(Object object) {
      return view().contains(object);
    }

    @Override
    public boolean remove(Object object) {
      return view().remove(object);
    }

    @Override
    public void clear() {
      view().clear();
    }

    @Override
    public boolean equals(Object other) {
      return view().equals(other);
    }

    @Override
    public int hashCode() {
      return view().hashCode();
    }
  }

  static final class Keys<K, V> extends View<K> implements SequencedSet<K> {
    private final SequencedMap<K, V> map;

    Keys(SequencedMap<K, V> map) {
      this.map = map;
    }

    @Override
    Collection<K> view() {
      return map.keySet();
    }

    @Override
    public SequencedSet<K> reversed() {
      return map.reversed().sequencedKeySet();
    }
  }

  static final class Values<K, V> extends View<V> {
    private final SequencedMap<K, V> map;

    Values(SequencedMap<K, V> map) {
      this.map = map;
    }

    @Override
    Collection<V> view() {
      return map.values();
    }

    @Override
    public SequencedCollection<V> reversed() {
      return map.reversed().sequencedValues();
    }
  }

  static final class Entries<K, V> extends View<Map.Entry<K, V>>
      implements SequencedSet<Map.Entry<K, V>> {
    private final SequencedMap<K, V> map;

    Entries(SequencedMap<K, V> map) {
      this.map = map;
    }

    @Override
    Collection<Map.Entry<K, V>> view() {
      return map.entrySet();
    }

    @Override
    public SequencedSet<Map.Entry<K, V>> reversed() {
      return map.reversed().sequencedEntrySet();
    }
  }
}
