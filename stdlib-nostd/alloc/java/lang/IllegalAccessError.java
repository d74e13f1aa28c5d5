package java.lang;

/** A member that became inaccessible. */
public class IllegalAccessError extends IncompatibleClassChangeError {
  /** Makes one without a message. */
  public IllegalAccessError() {}

  /** Makes one with a message. */
  public IllegalAccessError(String message) {
    super(message);
  }
}
