package java.util.function;

/** Makes a {@code long} of two objects. */
@FunctionalInterface
public interface ToLongBiFunction<T, U> {
  /** The result for two arguments. */
  long applyAsLong(T first, U second);
}
