package java.util;

/** Goes through a list in both directions, and changes it where it stands. */
public interface ListIterator<E> extends Iterator<E> {
  @Override
  boolean hasNext();

  @Override
  E next();

  /** Whether there is an element before the place where it stands. */
  boolean hasPrevious();

  /** The element before, to which it goes back. */
  E previous();

  /** The index of what {@code next} gives; the size of the list at its end. */
  int nextIndex();

  /** The index of what {@code previous} gives; -1 at the start of the list. */
  int previousIndex();

  @Override
  void remove();

  /** Replaces the element given last. */
  void set(E element);

  /** Puts an element before the one that {@code next} gives. */
  void add(E element);
}
