package java.util.function;

/** Makes a {@code long} of two of them. */
@FunctionalInterface
public interface LongBinaryOperator {
  /** The result for two operands. */
  long applyAsLong(long left, long right);
}
