package java.util.function;

/** Makes an {@code int} of two of them. */
@FunctionalInterface
public interface IntBinaryOperator {
  /** The result for two operands. */
  int applyAsInt(int left, int right);
}
