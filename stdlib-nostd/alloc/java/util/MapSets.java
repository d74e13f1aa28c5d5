package java.util;

/** Collections that are made of others of another kind. */
final class MapSets {
  private MapSets() {}

  static class MapSet<E> extends AbstractSet<E> {
    private final Map<E, Boolean> map;

    MapSet(Map<E, Boolean> map) {
      if (!map.isEmpty()) {
        throw new IllegalArgumentException("Map is non-empty");
      }
      this.map = map;
    }

    /** One on a view of a map. */
    MapSet(Map<E, Boolean> view, boolean mayHaveKeys) {
      map = view;
    }

    @Override
    public Iterator<E> iterator() {
      return map.keySet().iterator();
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public boolean contains(Object object) {
      return map.containsKey(object);
    }

    @Override
    public boolean add(E element) {
      return map.put(element, Boolean.TRUE) == null;
    }

    @Override
    public boolean remove(Object object) {
      return map.remove(object) != null;
    }

    @Override
    public void clear() {
      map.clear();
    }
  }

  static final class SequencedMapSet<E> extends MapSet<E> implements SequencedSet<E> {
    private final SequencedMap<E, Boolean> map;

    SequencedMapSet(SequencedMap<E, Boolean> map) {
      super(map);
      this.map = map;
    }

    private SequencedMapSet(SequencedMap<E, Boolean> view, boolean mayHaveKeys) {
      super(view, mayHaveKeys);
      map = view;
    }

    @Override
    public void addFirst(E element) {
      map.putFirst(element, Boolean.TRUE);
    }

    @Override
    public void addLast(E element) {
      map.putLast(element, Boolean.TRUE);
    }

    @Override
    public SequencedSet<E> reversed() {
      return new SequencedMapSet<>(map.reversed(), true);
    }
  }

  static final class LifoQueue<E> extends AbstractQueue<E> {
    private final Deque<E> deque;

    LifoQueue(Deque<E> deque) {
      this.deque = deque;
    }

    @Override
    public boolean add(E element) {
      deque.addFirst(element);
      return true;
    }

    @Override
    public boolean offer(E element) {
      return deque.offerFirst(element);
    }

    @Override
    public E poll() {
      return deque.pollFirst();
    }

    @Override
    public E remove() {
      return deque.removeFirst();
    }

    @Override
    public E peek() {
      return deque.peekFirst();
    }

    @Override
    public E element() {
      return deque.getFirst();
    }

    @Override
    public int size() {
      return deque.size();
    }

    @Override
    public boolean contains(Object object) {
      return deque.contains(object);
    }

    @Override
    public boolean remove(Object object) {
      return deque.remove(object);
    }

    @Override
    public Iterator<E> iterator() {
      return deque.iterator();
    }

    @Override
    public void clear() {
      deque.clear();
    }
  }
}
