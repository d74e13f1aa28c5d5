package java.lang;

/** A field that is gone. */
public class NoSuchFieldError extends IncompatibleClassChangeError {
  /** Makes one without a message. */
  public NoSuchFieldError() {}

  /** Makes one with a message. */
  public NoSuchFieldError(String message) {
    super(message);
  }
}
