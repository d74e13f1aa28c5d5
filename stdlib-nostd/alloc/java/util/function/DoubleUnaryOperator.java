package java.util.function;

import java.util.Objects;

/** Makes a {@code double} of a {@code double}. */
@FunctionalInterface
public interface DoubleUnaryOperator {
  /** The result for an operand. */
  double applyAsDouble(double operand);

  /** Another operator, and then this one. */
  default DoubleUnaryOperator compose(DoubleUnaryOperator before) {
    Objects.requireNonNull(before);
    return operand -> applyAsDouble(before.applyAsDouble(operand));
  }

  /** This operator, and then another one. */
  default DoubleUnaryOperator andThen(DoubleUnaryOperator after) {
    Objects.requireNonNull(after);
    return operand -> after.applyAsDouble(applyAsDouble(operand));
  }

  /** The operator that gives what it is given. */
  static DoubleUnaryOperator identity() {
    return operand -> operand;
  }
}
