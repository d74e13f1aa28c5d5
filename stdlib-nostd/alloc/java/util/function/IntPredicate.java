package java.util.function;

import java.util.Objects;

/** What holds for an {@code int} or not. */
@FunctionalInterface
public interface IntPredicate {
  /** Whether it holds. */
  boolean test(int value);

  /** Whether this and another one hold. The other one is not asked where this one does not hold. */
  default IntPredicate and(IntPredicate other) {
    Objects.requireNonNull(other);
    return value -> test(value) && other.test(value);
  }

  /** Whether this one does not hold. */
  default IntPredicate negate() {
    return value -> !test(value);
  }

  /** Whether this or another one holds. The other one is not asked where this one holds. */
  default IntPredicate or(IntPredicate other) {
    Objects.requireNonNull(other);
    return value -> test(value) || other.test(value);
  }
}
