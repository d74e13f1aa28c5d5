package java.util.function;

import java.util.Objects;

/** What holds for two objects or not. */
@FunctionalInterface
public interface BiPredicate<T, U> {
  /** Whether it holds. */
  boolean test(T first, U second);

  /** Whether this and another one hold. The other one is not asked where this one does not hold. */
  default BiPredicate<T, U> and(BiPredicate<? super T, ? super U> other) {
    Objects.requireNonNull(other);
    return (first, second) -> test(first, second) && other.test(first, second);
  }

  /** Whether this one does not hold. */
  default BiPredicate<T, U> negate() {
    return (first, second) -> !test(first, second);
  }

  /** Whether this or another one holds. The other one is not asked where this one holds. */
  default BiPredicate<T, U> or(BiPredicate<? super T, ? super U> other) {
    Objects.requireNonNull(other);
    return (first, second) -> test(first, second) || other.test(first, second);
  }
}
