package java.util;

/** Gives elements one after the other, as {@code Iterator} does under shorter names. */
public interface Enumeration<E> {
  /** Whether there is another one. */
  boolean hasMoreElements();

  /** The next one. */
  E nextElement();

  /** An iterator over what is left, which removes nothing. */
  default Iterator<E> asIterator() {
    return new Iterator<E>() {
      @Override
      public boolean hasNext() {
        return hasMoreElements();
      }

      @Override
      public E next() {
        return nextElement();
      }
    };
  }
}
