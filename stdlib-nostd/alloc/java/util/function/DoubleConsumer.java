package java.util.function;

import java.util.Objects;

/** Does something with a {@code double}. */
@FunctionalInterface
public interface DoubleConsumer {
  /** Does it. */
  void accept(double value);

  /** This one, and then another on the same. */
  default DoubleConsumer andThen(DoubleConsumer after) {
    Objects.requireNonNull(after);
    return value -> {
      accept(value);
      after.accept(value);
    };
  }
}
