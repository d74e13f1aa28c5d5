package java.lang;

/** A thread that is not in the right state. */
public class IllegalThreadStateException extends IllegalArgumentException {
  /** Makes one without a message. */
  public IllegalThreadStateException() {}

  /** Makes one with a message. */
  public IllegalThreadStateException(String message) {
    super(message);
  }
}
