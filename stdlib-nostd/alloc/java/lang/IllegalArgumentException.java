package java.lang;

/** An argument that a method does not take. */
public class IllegalArgumentException extends RuntimeException {
  /** Makes one without a message. */
  public IllegalArgumentException() {}

  /** Makes one with a message. */
  public IllegalArgumentException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public IllegalArgumentException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public IllegalArgumentException(Throwable cause) {
    super(cause);
  }
}
