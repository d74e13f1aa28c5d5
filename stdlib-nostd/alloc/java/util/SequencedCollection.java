package java.util;

/** A collection with a first and a last element, which can be gone through from either. */
public interface SequencedCollection<E> extends Collection<E> {
  /** A view from the last element to the first. */
  SequencedCollection<E> reversed();

  /** Adds an element before all others. */
  default void addFirst(E element) {
    throw new UnsupportedOperationException();
  }

  /** Adds an element behind all others. */
  default void addLast(E element) {
    throw new UnsupportedOperationException();
  }

  /** The first element. */
  default E getFirst() {
    return iterator().next();
  }

  /** The last element. */
  default E getLast() {
    return reversed().iterator().next();
  }

  /** Removes the first element, and yields it. */
  default E removeFirst() {
    Iterator<E> each = iterator();
    E element = each.next();
    each.remove();
    return element;
  }

  /** Removes the last element, and yields it. */
  default E removeLast() {
    Iterator<E> each = reversed().iterator();
    E element = each.next();
    each.remove();
    return element;
  }
}
