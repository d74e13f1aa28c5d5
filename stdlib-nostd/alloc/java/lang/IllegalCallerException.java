package java.lang;

/** A method called from where it may not be. */
public class IllegalCallerException extends RuntimeException {
  /** Makes one without a message. */
  public IllegalCallerException() {}

  /** Makes one with a message. */
  public IllegalCallerException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public IllegalCallerException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public IllegalCallerException(Throwable cause) {
    super(cause);
  }
}
