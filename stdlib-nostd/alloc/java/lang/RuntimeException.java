package java.lang;

/** An exception that methods need not declare. */
public class RuntimeException extends Exception {
  /** Makes one without a message. */
  public RuntimeException() {}

  /** Makes one with a message. */
  public RuntimeException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public RuntimeException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public RuntimeException(Throwable cause) {
    super(cause);
  }

  /** Makes one that may refuse suppressed exceptions. */
  protected RuntimeException(
      String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }
}
