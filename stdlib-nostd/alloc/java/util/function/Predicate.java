package java.util.function;

import java.util.Objects;

/** What holds for an object or not. */
@FunctionalInterface
public interface Predicate<T> {
  /** Whether it holds. */
  boolean test(T value);

  /** Whether this and another one hold. The other one is not asked where this one does not hold. */
  default Predicate<T> and(Predicate<? super T> other) {
    Objects.requireNonNull(other);
    return value -> test(value) && other.test(value);
  }

  /** Whether this one does not hold. */
  default Predicate<T> negate() {
    return value -> !test(value);
  }

  /** Whether this or another one holds. The other one is not asked where this one holds. */
  default Predicate<T> or(Predicate<? super T> other) {
    Objects.requireNonNull(other);
    return value -> test(value) || other.test(value);
  }

  /** Whether something is equal to an object, which may be null. */
  static <T> Predicate<T> isEqual(Object target) {
    return value -> Objects.equals(target, value);
  }

  /** The opposite of another one. */
  @SuppressWarnings("unchecked")
  static <T> Predicate<T> not(Predicate<? super T> target) {
    Objects.requireNonNull(target);
    return (Predicate<T>) target.negate();
  }
}
