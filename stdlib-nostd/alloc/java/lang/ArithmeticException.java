package java.lang;

/** A calculation without a result, such as an integer divided by zero. */
public class ArithmeticException extends RuntimeException {
  /** Makes one without a message. */
  public ArithmeticException() {}

  /** Makes one with a message. */
  public ArithmeticException(String message) {
    super(message);
  }
}
