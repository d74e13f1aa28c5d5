package java.lang;

/** A native method that is nowhere. */
public class UnsatisfiedLinkError extends LinkageError {
  /** Makes one without a message. */
  public UnsatisfiedLinkError() {}

  /** Makes one with a message. */
  public UnsatisfiedLinkError(String message) {
    super(message);
  }
}
