package java.util.function;

/** Makes a {@code double} of an object. */
@FunctionalInterface
public interface ToDoubleFunction<T> {
  /** The result for an argument. */
  double applyAsDouble(T argument);
}
