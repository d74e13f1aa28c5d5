package java.util.function;

/** A function to the type that it is from. */
@FunctionalInterface
public interface UnaryOperator<T> extends Function<T, T> {
  /** The operator that gives what it is given. */
  static <T> UnaryOperator<T> identity() {
    return operand -> operand;
  }
}
