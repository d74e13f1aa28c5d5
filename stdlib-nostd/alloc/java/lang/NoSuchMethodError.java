package java.lang;

/** A method that is gone. */
public class NoSuchMethodError extends IncompatibleClassChangeError {
  /** Makes one without a message. */
  public NoSuchMethodError() {}

  /** Makes one with a message. */
  public NoSuchMethodError(String message) {
    super(message);
  }
}
