package java.util;

/** Gives elements one after the other. */
public interface Iterator<E> {
  /** Whether there is another one. */
  boolean hasNext();

  /** The next one. */
  E next();

  /** Takes the last one away from where it comes from, if that can be done. */
  default void remove() {
    throw new UnsupportedOperationException("remove");
  }
}
