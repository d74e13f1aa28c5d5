package java.util.function;

import java.util.Objects;

/** What holds for a {@code double} or not. */
@FunctionalInterface
public interface DoublePredicate {
  /** Whether it holds. */
  boolean test(double value);

  /** Whether this and another one hold. The other one is not asked where this one does not hold. */
  default DoublePredicate and(DoublePredicate other) {
    Objects.requireNonNull(other);
    return value -> test(value) && other.test(value);
  }

  /** Whether this one does not hold. */
  default DoublePredicate negate() {
    return value -> !test(value);
  }

  /** Whether this or another one holds. The other one is not asked where this one holds. */
  default DoublePredicate or(DoublePredicate other) {
    Objects.requireNonNull(other);
    return value -> test(value) || other.test(value);
  }
}
