package java.lang;

/** A wait that another thread has ended. */
public class InterruptedException extends Exception {
  /** Makes one without a message. */
  public InterruptedException() {}

  /** Makes one with a message. */
  public InterruptedException(String message) {
    super(message);
  }
}
