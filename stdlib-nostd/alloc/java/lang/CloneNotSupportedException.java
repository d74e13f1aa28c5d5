package java.lang;

/** A copy of an object whose class allows none. */
public class CloneNotSupportedException extends Exception {
  /** Makes one without a message. */
  public CloneNotSupportedException() {}

  /** Makes one with a message. */
  public CloneNotSupportedException(String message) {
    super(message);
  }
}
