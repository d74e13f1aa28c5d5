package java.util.function;

/** Makes an {@code int} of a {@code double}. */
@FunctionalInterface
public interface DoubleToIntFunction {
  /** The result for an argument. */
  int applyAsInt(double argument);
}
