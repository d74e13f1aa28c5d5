package java.lang;

/** A text that is no number of the wanted type. */
public class NumberFormatException extends IllegalArgumentException {
  /** Makes one without a message. */
  public NumberFormatException() {}

  /** Makes one with a message. */
  public NumberFormatException(String message) {
    super(message);
  }
}
