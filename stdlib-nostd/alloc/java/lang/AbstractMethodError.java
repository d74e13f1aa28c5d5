package java.lang;

/** A method without a body that was called. */
public class AbstractMethodError extends IncompatibleClassChangeError {
  /** Makes one without a message. */
  public AbstractMethodError() {}

  /** Makes one with a message. */
  public AbstractMethodError(String message) {
    super(message);
  }
}
