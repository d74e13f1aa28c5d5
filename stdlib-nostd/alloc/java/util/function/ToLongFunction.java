package java.util.function;

/** Makes a {@code long} of an object. */
@FunctionalInterface
public interface ToLongFunction<T> {
  /** The result for an argument. */
  long applyAsLong(T argument);
}
