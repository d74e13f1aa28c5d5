package java.util.function;

/** Makes a {@code long} of a {@code double}. */
@FunctionalInterface
public interface DoubleToLongFunction {
  /** The result for an argument. */
  long applyAsLong(double argument);
}
