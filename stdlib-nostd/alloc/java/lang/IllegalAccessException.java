package java.lang;

/** A member that may not be used from there. */
public class IllegalAccessException extends ReflectiveOperationException {
  /** Makes one without a message. */
  public IllegalAccessException() {}

  /** Makes one with a message. */
  public IllegalAccessException(String message) {
    super(message);
  }
}
