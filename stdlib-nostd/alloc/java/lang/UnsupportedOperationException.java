package java.lang;

/** A call of something that the object does not do. */
public class UnsupportedOperationException extends RuntimeException {
  /** Makes one without a message. */
  public UnsupportedOperationException() {}

  /** Makes one with a message. */
  public UnsupportedOperationException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public UnsupportedOperationException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public UnsupportedOperationException(Throwable cause) {
    super(cause);
  }
}
