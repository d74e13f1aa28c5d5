package java.util;

import java.util.function.Consumer;

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

  /** Does something with each element that is left. */
  default void forEachRemaining(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    while (hasNext()) {
      action.accept(next());
    }
  }
}
