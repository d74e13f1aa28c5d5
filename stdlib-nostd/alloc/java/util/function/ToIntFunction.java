package java.util.function;

/** Makes an {@code int} of an object. */
@FunctionalInterface
public interface ToIntFunction<T> {
  /** The result for an argument. */
  int applyAsInt(T argument);
}
