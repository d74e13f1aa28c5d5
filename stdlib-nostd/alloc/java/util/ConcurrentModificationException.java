package java.util;

/** A collection that changed while somebody went through it. */
public class ConcurrentModificationException extends RuntimeException {
  /** Makes one without a message. */
  public ConcurrentModificationException() {}

  /** Makes one with a message. */
  public ConcurrentModificationException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public ConcurrentModificationException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public ConcurrentModificationException(Throwable cause) {
    super(cause);
  }
}
