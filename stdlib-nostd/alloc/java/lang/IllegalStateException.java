package java.lang;

/** A call at a time when the object does not allow it. */
public class IllegalStateException extends RuntimeException {
  /** Makes one without a message. */
  public IllegalStateException() {}

  /** Makes one with a message. */
  public IllegalStateException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public IllegalStateException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public IllegalStateException(Throwable cause) {
    super(cause);
  }
}
