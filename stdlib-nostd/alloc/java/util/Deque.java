package java.util;

/** A queue with two ends. */
public interface Deque<E> extends Queue<E>, SequencedCollection<E> {
  @Override
  void addFirst(E element);

  @Override
  void addLast(E element);

  /** Adds an element at the front if there is room. Yields whether there was. */
  boolean offerFirst(E element);

  /** Adds an element at the end if there is room. Yields whether there was. */
  boolean offerLast(E element);

  @Override
  E removeFirst();

  @Override
  E removeLast();

  /** Removes the first element, and yields it; null if there is none. */
  E pollFirst();

  /** Removes the last element, and yields it; null if there is none. */
  E pollLast();

  @Override
  E getFirst();

  @Override
  E getLast();

  /** The first element, or null if there is none. */
  E peekFirst();

  /** The last element, or null if there is none. */
  E peekLast();

  /** Removes the first element that is equal to an object. Yields whether there was one. */
  boolean removeFirstOccurrence(Object object);

  /** Removes the last element that is equal to an object. Yields whether there was one. */
  boolean removeLastOccurrence(Object object);

  /** Adds an element at the front. */
  void push(E element);

  /** Removes the first element, and yields it. */
  E pop();

  /** Goes from the last element to the first. */
  Iterator<E> descendingIterator();

  @Override
  default Deque<E> reversed() {
    return ReversedDeque.of(this);
  }
}
