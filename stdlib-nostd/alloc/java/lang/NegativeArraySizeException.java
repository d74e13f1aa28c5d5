package java.lang;

/** A new array with a negative length. */
public class NegativeArraySizeException extends RuntimeException {
  /** Makes one without a message. */
  public NegativeArraySizeException() {}

  /** Makes one with a message. */
  public NegativeArraySizeException(String message) {
    super(message);
  }
}
