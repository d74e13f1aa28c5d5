package java.util;

/**
 * A view of a sorted set that cannot be gone through backwards but by asking for its last elements.
 */
final class ReversedSortedSet<E> extends AbstractSet<E> implements SortedSet<E> {
  private final SortedSet<E> base;

  ReversedSortedSet(SortedSet<E> base) {
    this.base = base;
  }

  @Override
  public SortedSet<E> reversed() {
    return base;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Comparator<? super E> comparator() {
    return Collections.reverseOrder((Comparator<E>) base.comparator());
  }

  @Override
  public int size() {
    return base.size();
  }

  @Override
  public boolean contains(Object object) {
    return base.contains(object);
  }

  @Override
  public boolean add(E element) {
    return base.add(element);
  }

  @Override
  public boolean remove(Object object) {
    return base.remove(object);
  }

  @Override
  public void clear() {
    base.clear();
  }

  @Override
  public E first() {
    return base.last();
  }

  @Override
  public E last() {
    return base.first();
  }

  /** Not supported: the original has no part that begins behind an element. */
  @Override
  public SortedSet<E> subSet(E from, E to) {
    throw new UnsupportedOperationException();
  }

  /** Not supported: the original has no part that begins behind an element. */
  @Override
  public SortedSet<E> headSet(E to) {
    throw new UnsupportedOperationException();
  }

  /** Not supported: the original has no part that ends with an element. */
  @Override
  public SortedSet<E> tailSet(E from) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<E>() {
      private SortedSet<E> rest = base;
      private E last;
      private boolean isRemovable;

      @Override
      public boolean hasNext() {
        return !rest.isEmpty();
      }

      @Override
      public E next() {
        last = rest.last();
        rest = base.headSet(last);
        isRemovable = true;
        return last;
      }

      @Override
      public void remove() {
        if (!isRemovable) {
          throw new IllegalStateException();
        }
        base.remove(last);
        isRemovable = false;
      }
    };
  }
}
