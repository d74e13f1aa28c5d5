package java.util.function;

/** Makes an {@code int} of two objects. */
@FunctionalInterface
public interface ToIntBiFunction<T, U> {
  /** The result for two arguments. */
  int applyAsInt(T first, U second);
}
