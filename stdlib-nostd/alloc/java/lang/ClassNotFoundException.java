package java.lang;

/** A class that was asked for by name and does not exist. */
public class ClassNotFoundException extends ReflectiveOperationException {
  /** Makes one without a message. */
  public ClassNotFoundException() {
    super((Throwable) null);
  }

  /** Makes one with a message. */
  public ClassNotFoundException(String message) {
    super(message, null);
  }

  /** Makes one with a message and a cause. */
  public ClassNotFoundException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The cause, by its older name. */
  public Throwable getException() {
    return super.getCause();
  }
}
