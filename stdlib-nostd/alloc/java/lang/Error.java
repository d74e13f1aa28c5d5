package java.lang;

/** A failure that programs do not expect to recover from. */
public class Error extends Throwable {
  /** Makes one without a message. */
  public Error() {}

  /** Makes one with a message. */
  public Error(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public Error(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public Error(Throwable cause) {
    super(cause);
  }

  /** Makes one that may refuse suppressed exceptions. */
  protected Error(
      String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
    super(message, cause, enableSuppression, writableStackTrace);
  }
}
