package java.lang;

/** An exception while the static fields of a class got their values. */
public class ExceptionInInitializerError extends LinkageError {
  /** Makes one without a message or cause. */
  public ExceptionInInitializerError() {
    initCause(null);
  }

  /** Makes one for an exception that was thrown. */
  public ExceptionInInitializerError(Throwable thrown) {
    super(null, thrown);
  }

  /** Makes one with a message and without a cause. */
  public ExceptionInInitializerError(String message) {
    super(message, null);
  }

  /** The cause, by its older name. */
  public Throwable getException() {
    return super.getCause();
  }
}
