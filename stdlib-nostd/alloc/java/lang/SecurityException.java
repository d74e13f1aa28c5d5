package java.lang;

/** Something that is not allowed. */
public class SecurityException extends RuntimeException {
  /** Makes one without a message. */
  public SecurityException() {}

  /** Makes one with a message. */
  public SecurityException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public SecurityException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public SecurityException(Throwable cause) {
    super(cause);
  }
}
