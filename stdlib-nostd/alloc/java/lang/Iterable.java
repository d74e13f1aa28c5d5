package java.lang;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;

/** What an enhanced {@code for} goes through. */
public interface Iterable<T> {
  /** What gives the elements one after the other. */
  Iterator<T> iterator();

  /** Does something with each element. */
  default void forEach(Consumer<? super T> action) {
    Objects.requireNonNull(action);
    for (T element : this) {
      action.accept(element);
    }
  }
}
