package java.util;

/** A set in the order of its elements or of a comparator. */
public interface SortedSet<E> extends Set<E>, SequencedSet<E> {
  /** The comparator, or null if the elements have an order of their own. */
  Comparator<? super E> comparator();

  /** A view of the elements from one on and before another. */
  SortedSet<E> subSet(E from, E to);

  /** A view of the elements before one. */
  SortedSet<E> headSet(E to);

  /** A view of the elements from one on. */
  SortedSet<E> tailSet(E from);

  /** The least element. */
  E first();

  /** The greatest element. */
  E last();

  @Override
  default E getFirst() {
    return first();
  }

  @Override
  default E getLast() {
    return last();
  }

  @Override
  default E removeFirst() {
    E element = first();
    remove(element);
    return element;
  }

  @Override
  default E removeLast() {
    E element = last();
    remove(element);
    return element;
  }

  /** Not supported: the order decides on the place. */
  @Override
  default void addFirst(E element) {
    throw new UnsupportedOperationException();
  }

  /** Not supported: the order decides on the place. */
  @Override
  default void addLast(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  default SortedSet<E> reversed() {
    return new ReversedSortedSet<>(this);
  }
}
