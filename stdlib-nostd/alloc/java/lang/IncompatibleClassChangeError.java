package java.lang;

/** A class that changed after another was compiled. */
public class IncompatibleClassChangeError extends LinkageError {
  /** Makes one without a message. */
  public IncompatibleClassChangeError() {}

  /** Makes one with a message. */
  public IncompatibleClassChangeError(String message) {
    super(message);
  }
}
