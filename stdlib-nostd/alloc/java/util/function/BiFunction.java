package java.util.function;

import java.util.Objects;

/** Makes an object of two objects. */
@FunctionalInterface
public interface BiFunction<T, U, R> {
  /** The result for two arguments. */
  R apply(T first, U second);

  /** This function, and then another one. */
  default <V> BiFunction<T, U, V> andThen(Function<? super R, ? extends V> after) {
    Objects.requireNonNull(after);
    return (first, second) -> after.apply(apply(first, second));
  }
}
