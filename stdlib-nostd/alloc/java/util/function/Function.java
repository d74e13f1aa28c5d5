package java.util.function;

import java.util.Objects;

/** Makes an object of an object. */
@FunctionalInterface
public interface Function<T, R> {
  /** The result for an argument. */
  R apply(T argument);

  /** Another function, and then this one. */
  default <V> Function<V, R> compose(Function<? super V, ? extends T> before) {
    Objects.requireNonNull(before);
    return argument -> apply(before.apply(argument));
  }

  /** This function, and then another one. */
  default <V> Function<T, V> andThen(Function<? super R, ? extends V> after) {
    Objects.requireNonNull(after);
    return argument -> after.apply(apply(argument));
  }

  /** The function that gives what it is given. */
  static <T> Function<T, T> identity() {
    return argument -> argument;
  }
}
