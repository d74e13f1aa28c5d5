package java.util;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * A group of objects. What a collection does not support throws {@code
 * UnsupportedOperationException}.
 */
public interface Collection<E> extends Iterable<E> {
  /** How many elements there are. */
  int size();

  /** Whether there is none. */
  boolean isEmpty();

  /** Whether an element is equal to an object. */
  boolean contains(Object object);

  @Override
  Iterator<E> iterator();

  /** A new array of the elements. */
  Object[] toArray();

  /**
   * The elements in an array, if they fit, with a null behind the last one if there is room; or
   * else in a new one of the same class.
   */
  <T> T[] toArray(T[] array);

  /** The elements in an array that a function makes. */
  default <T> T[] toArray(IntFunction<T[]> generator) {
    return toArray(generator.apply(0));
  }

  /** Adds an element. Yields whether the collection changed. */
  boolean add(E element);

  /** Removes one element that is equal to an object. Yields whether there was one. */
  boolean remove(Object object);

  /** Whether every element of a collection is contained. */
  boolean containsAll(Collection<?> collection);

  /** Adds the elements of another collection. Yields whether this one changed. */
  boolean addAll(Collection<? extends E> collection);

  /** Removes what a collection contains. Yields whether this one changed. */
  boolean removeAll(Collection<?> collection);

  /** Removes each element for which something holds. Yields whether there was one. */
  default boolean removeIf(Predicate<? super E> filter) {
    Objects.requireNonNull(filter);
    boolean removed = false;
    for (Iterator<E> each = iterator(); each.hasNext(); ) {
      if (filter.test(each.next())) {
        each.remove();
        removed = true;
      }
    }
    return removed;
  }

  /** Removes what a collection does not contain. Yields whether this one changed. */
  boolean retainAll(Collection<?> collection);

  /** Removes everything. */
  void clear();

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();
}
