package java.util.function;

import java.util.Objects;

/** Does something with an object. */
@FunctionalInterface
public interface Consumer<T> {
  /** Does it. */
  void accept(T value);

  /** This one, and then another on the same. */
  default Consumer<T> andThen(Consumer<? super T> after) {
    Objects.requireNonNull(after);
    return value -> {
      accept(value);
      after.accept(value);
    };
  }
}
