package java.lang;

/** A cast to a class that the object is not of. */
public class ClassCastException extends RuntimeException {
  /** Makes one without a message. */
  public ClassCastException() {}

  /** Makes one with a message. */
  public ClassCastException(String message) {
    super(message);
  }
}
