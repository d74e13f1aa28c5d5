package java.util.function;

import java.util.Objects;

/** Does something with two objects. */
@FunctionalInterface
public interface BiConsumer<T, U> {
  /** Does it. */
  void accept(T first, U second);

  /** This one, and then another on the same. */
  default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> after) {
    Objects.requireNonNull(after);
    return (first, second) -> {
      accept(first, second);
      after.accept(first, second);
    };
  }
}
