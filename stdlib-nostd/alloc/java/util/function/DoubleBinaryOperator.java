package java.util.function;

/** Makes a {@code double} of two of them. */
@FunctionalInterface
public interface DoubleBinaryOperator {
  /** The result for two operands. */
  double applyAsDouble(double left, double right);
}
