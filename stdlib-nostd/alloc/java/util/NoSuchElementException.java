package java.util;

/** A request for an element where there is none. */
public class NoSuchElementException extends RuntimeException {
  /** Makes one without a message. */
  public NoSuchElementException() {}

  /** Makes one with a message. */
  public NoSuchElementException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public NoSuchElementException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public NoSuchElementException(Throwable cause) {
    super(cause);
  }
}
