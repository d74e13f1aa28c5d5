package java.lang;

/** A use of {@code null} where an object is needed. */
public class NullPointerException extends RuntimeException {
  /** Makes one without a message. */
  public NullPointerException() {}

  /** Makes one with a message. */
  public NullPointerException(String message) {
    super(message);
  }
}
