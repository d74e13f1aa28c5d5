package java.util.function;

import java.util.Comparator;
import java.util.Objects;

/** A function of two operands of the type that it yields. */
@FunctionalInterface
public interface BinaryOperator<T> extends BiFunction<T, T, T> {
  /** The operator that gives the lesser operand, the first one if they are equal. */
  static <T> BinaryOperator<T> minBy(Comparator<? super T> comparator) {
    Objects.requireNonNull(comparator);
    return (first, second) -> comparator.compare(first, second) <= 0 ? first : second;
  }

  /** The operator that gives the greater operand, the first one if they are equal. */
  static <T> BinaryOperator<T> maxBy(Comparator<? super T> comparator) {
    Objects.requireNonNull(comparator);
    return (first, second) -> comparator.compare(first, second) >= 0 ? first : second;
  }
}
