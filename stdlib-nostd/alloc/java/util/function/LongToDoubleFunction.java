package java.util.function;

/** Makes a {@code double} of a {@code long}. */
@FunctionalInterface
public interface LongToDoubleFunction {
  /** The result for an argument. */
  double applyAsDouble(long argument);
}
