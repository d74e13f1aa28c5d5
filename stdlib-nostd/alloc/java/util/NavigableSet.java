package java.util;

/** A sorted set that finds the neighbours of an object. */
public interface NavigableSet<E> extends SortedSet<E> {
  /** The greatest element less than an object, or null. */
  E lower(E element);

  /** The greatest element not above an object, or null. */
  E floor(E element);

  /** The least element not below an object, or null. */
  E ceiling(E element);

  /** The least element greater than an object, or null. */
  E higher(E element);

  /** Removes the first element, and yields it; null if there is none. */
  E pollFirst();

  /** Removes the last element, and yields it; null if there is none. */
  E pollLast();

  /** A view in the opposite order. */
  NavigableSet<E> descendingSet();

  /** Goes from the last element to the first. */
  Iterator<E> descendingIterator();

  /** A view of the elements between two, which belong to it or not. */
  NavigableSet<E> subSet(E from, boolean fromInclusive, E to, boolean toInclusive);

  /** A view of the elements up to one, which belongs to it or not. */
  NavigableSet<E> headSet(E to, boolean inclusive);

  /** A view of the elements from one on, which belongs to it or not. */
  NavigableSet<E> tailSet(E from, boolean inclusive);

  @Override
  SortedSet<E> subSet(E from, E to);

  @Override
  SortedSet<E> headSet(E to);

  @Override
  SortedSet<E> tailSet(E from);

  @Override
  default E removeFirst() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return pollFirst();
  }

  @Override
  default E removeLast() {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return pollLast();
  }

  @Override
  default NavigableSet<E> reversed() {
    return descendingSet();
  }
}
