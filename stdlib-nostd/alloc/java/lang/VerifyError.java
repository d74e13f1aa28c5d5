package java.lang;

/** A class file that cannot be trusted. */
public class VerifyError extends LinkageError {
  /** Makes one without a message. */
  public VerifyError() {}

  /** Makes one with a message. */
  public VerifyError(String message) {
    super(message);
  }
}
