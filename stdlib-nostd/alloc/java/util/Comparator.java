package java.util;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** An order of objects. */
@FunctionalInterface
public interface Comparator<T> {
  /** Less than 0, 0 or more: whether the first comes before the second, beside it or behind. */
  int compare(T first, T second);

  @Override
  boolean equals(Object other);

  /** The opposite order. */
  default Comparator<T> reversed() {
    return Collections.reverseOrder(this);
  }

  /** This order, and another one for what is equal by this. */
  default Comparator<T> thenComparing(Comparator<? super T> other) {
    Objects.requireNonNull(other);
    return (a, b) -> {
      int result = compare(a, b);
      return result != 0 ? result : other.compare(a, b);
    };
  }

  /** This order, and one of what a function makes for what is equal by this. */
  default <U> Comparator<T> thenComparing(
      Function<? super T, ? extends U> key, Comparator<? super U> comparator) {
    return thenComparing(comparing(key, comparator));
  }

  /** This order, and one of what a function makes for what is equal by this. */
  default <U extends Comparable<? super U>> Comparator<T> thenComparing(
      Function<? super T, ? extends U> key) {
    return thenComparing(comparing(key));
  }

  /** This order, and one of numbers for what is equal by this. */
  default Comparator<T> thenComparingInt(ToIntFunction<? super T> key) {
    return thenComparing(comparingInt(key));
  }

  /** This order, and one of numbers for what is equal by this. */
  default Comparator<T> thenComparingLong(ToLongFunction<? super T> key) {
    return thenComparing(comparingLong(key));
  }

  /** This order, and one of numbers for what is equal by this. */
  default Comparator<T> thenComparingDouble(ToDoubleFunction<? super T> key) {
    return thenComparing(comparingDouble(key));
  }

  /** The opposite of the order that objects have of their own. */
  static <T extends Comparable<? super T>> Comparator<T> reverseOrder() {
    return Collections.reverseOrder();
  }

  /** The order that objects have of their own. */
  @SuppressWarnings("unchecked")
  static <T extends Comparable<? super T>> Comparator<T> naturalOrder() {
    return (Comparator<T>) NaturalOrder.ASCENDING;
  }

  /** An order with null before everything; all others are equal if the comparator is null. */
  static <T> Comparator<T> nullsFirst(Comparator<? super T> comparator) {
    return new NullComparator<>(true, comparator);
  }

  /** An order with null behind everything; all others are equal if the comparator is null. */
  static <T> Comparator<T> nullsLast(Comparator<? super T> comparator) {
    return new NullComparator<>(false, comparator);
  }

  /** The order of what a function makes of the objects, by a comparator. */
  static <T, U> Comparator<T> comparing(
      Function<? super T, ? extends U> key, Comparator<? super U> comparator) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(comparator);
    return (a, b) -> comparator.compare(key.apply(a), key.apply(b));
  }

  /** The order of what a function makes of the objects. */
  static <T, U extends Comparable<? super U>> Comparator<T> comparing(
      Function<? super T, ? extends U> key) {
    Objects.requireNonNull(key);
    return (a, b) -> key.apply(a).compareTo(key.apply(b));
  }

  /** The order of the numbers that a function makes of the objects. */
  static <T> Comparator<T> comparingInt(ToIntFunction<? super T> key) {
    Objects.requireNonNull(key);
    return (a, b) -> Integer.compare(key.applyAsInt(a), key.applyAsInt(b));
  }

  /** The order of the numbers that a function makes of the objects. */
  static <T> Comparator<T> comparingLong(ToLongFunction<? super T> key) {
    Objects.requireNonNull(key);
    return (a, b) -> Long.compare(key.applyAsLong(a), key.applyAsLong(b));
  }

  /** The order of the numbers that a function makes of the objects. */
  static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> key) {
    Objects.requireNonNull(key);
    return (a, b) -> Double.compare(key.applyAsDouble(a), key.applyAsDouble(b));
  }
}
