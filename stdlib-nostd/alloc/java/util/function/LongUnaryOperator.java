package java.util.function;

import java.util.Objects;

/** Makes a {@code long} of a {@code long}. */
@FunctionalInterface
public interface LongUnaryOperator {
  /** The result for an operand. */
  long applyAsLong(long operand);

  /** Another operator, and then this one. */
  default LongUnaryOperator compose(LongUnaryOperator before) {
    Objects.requireNonNull(before);
    return operand -> applyAsLong(before.applyAsLong(operand));
  }

  /** This operator, and then another one. */
  default LongUnaryOperator andThen(LongUnaryOperator after) {
    Objects.requireNonNull(after);
    return operand -> after.applyAsLong(applyAsLong(operand));
  }

  /** The operator that gives what it is given. */
  static LongUnaryOperator identity() {
    return operand -> operand;
  }
}
