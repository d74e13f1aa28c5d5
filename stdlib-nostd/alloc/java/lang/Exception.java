package java.lang;

/** What a program may want to catch. */
public class Exception extends Throwable {
  /** Makes one without a message. */
  public Exception() {}

  /** Makes one with a message. */
  public Exception(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public Exception(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public Exception(Throwable cause) {
    super(cause);
  }

  /** Makes one that may refuse suppressed exceptions. */
  protected Exception(
      String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }
}
