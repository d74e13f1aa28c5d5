package java.lang;

/** A thread that waits for, or wakes, what it has not locked. */
public class IllegalMonitorStateException extends RuntimeException {
  /** Makes one without a message. */
  public IllegalMonitorStateException() {}

  /** Makes one with a message. */
  public IllegalMonitorStateException(String message) {
    super(message);
  }
}
