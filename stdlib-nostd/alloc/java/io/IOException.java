package java.io;

/** A failure to read or write. */
public class IOException extends Exception {
  /** Makes one without a message. */
  public IOException() {}

  /** Makes one with a message. */
  public IOException(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public IOException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public IOException(Throwable cause) {
    super(cause);
  }
}
