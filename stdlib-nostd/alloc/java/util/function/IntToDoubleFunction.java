package java.util.function;

/** Makes a {@code double} of an {@code int}. */
@FunctionalInterface
public interface IntToDoubleFunction {
  /** The result for an argument. */
  double applyAsDouble(int argument);
}
