package java.lang;

/** A class or member that was asked for by name and cannot be used. */
public class ReflectiveOperationException extends Exception {
  /** Makes one without a message. */
  public ReflectiveOperationException() {}

  /** Makes one with a message. */
  public ReflectiveOperationException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public ReflectiveOperationException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public ReflectiveOperationException(Throwable cause) {
    super(cause);
  }
}
