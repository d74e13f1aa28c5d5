package java.lang;

import java.util.Iterator;

/** What an enhanced {@code for} goes through. */
public interface Iterable<T> {
  /** What gives the elements one after the other. */
  Iterator<T> iterator();
}
