package java.util.function;

import java.util.Objects;

/** What holds for a {@code long} or not. */
@FunctionalInterface
public interface LongPredicate {
  /** Whether it holds. */
  boolean test(long value);

  /** Whether this and another one hold. The other one is not asked where this one does not hold. */
  default LongPredicate and(LongPredicate other) {
    Objects.requireNonNull(other);
    return value -> test(value) && other.test(value);
  }

  /** Whether this one does not hold. */
  default LongPredicate negate() {
    return value -> !test(value);
  }

  /** Whether this or another one holds. The other one is not asked where this one holds. */
  default LongPredicate or(LongPredicate other) {
    Objects.requireNonNull(other);
    return value -> test(value) || other.test(value);
  }
}
