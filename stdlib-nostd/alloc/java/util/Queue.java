package java.util;

/** A collection that hands out its elements in an order of its own. */
public interface Queue<E> extends Collection<E> {
  /** Adds an element, or fails where there is no room. */
  @Override
  boolean add(E element);

  /** Adds an element if there is room. Yields whether there was. */
  boolean offer(E element);

  /** Removes the head, and yields it. */
  E remove();

  /** Removes the head, and yields it; null if there is none. */
  E poll();

  /** The head. */
  E element();

  /** The head, or null if there is none. */
  E peek();
}
