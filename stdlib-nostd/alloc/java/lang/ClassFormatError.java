package java.lang;

/** A malformed class file. */
public class ClassFormatError extends LinkageError {
  /** Makes one without a message. */
  public ClassFormatError() {}

  /** Makes one with a message. */
  public ClassFormatError(String message) {
    super(message);
  }
}
