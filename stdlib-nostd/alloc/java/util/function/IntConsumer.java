package java.util.function;

import java.util.Objects;

/** Does something with an {@code int}. */
@FunctionalInterface
public interface IntConsumer {
  /** Does it. */
  void accept(int value);

  /** This one, and then another on the same. */
  default IntConsumer andThen(IntConsumer after) {
    Objects.requireNonNull(after);
    return value -> {
      accept(value);
      after.accept(value);
    };
  }
}
