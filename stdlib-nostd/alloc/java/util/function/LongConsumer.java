package java.util.function;

import java.util.Objects;

/** Does something with a {@code long}. */
@FunctionalInterface
public interface LongConsumer {
  /** Does it. */
  void accept(long value);

  /** This one, and then another on the same. */
  default LongConsumer andThen(LongConsumer after) {
    Objects.requireNonNull(after);
    return value -> {
      accept(value);
      after.accept(value);
    };
  }
}
