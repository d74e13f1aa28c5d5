package java.util.function;

import java.util.Objects;

/** Makes an {@code int} of an {@code int}. */
@FunctionalInterface
public interface IntUnaryOperator {
  /** The result for an operand. */
  int applyAsInt(int operand);

  /** Another operator, and then this one. */
  default IntUnaryOperator compose(IntUnaryOperator before) {
    Objects.requireNonNull(before);
    return operand -> applyAsInt(before.applyAsInt(operand));
  }

  /** This operator, and then another one. */
  default IntUnaryOperator andThen(IntUnaryOperator after) {
    Objects.requireNonNull(after);
    return operand -> after.applyAsInt(applyAsInt(operand));
  }

  /** The operator that gives what it is given. */
  static IntUnaryOperator identity() {
    return operand -> operand;
  }
}
