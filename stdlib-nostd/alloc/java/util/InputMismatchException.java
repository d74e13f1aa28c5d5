package java.util;

/** An input that is not of the wanted form. */
public class InputMismatchException extends NoSuchElementException {
  /** Makes one without a message. */
  public InputMismatchException() {}

  /** Makes one with a message. */
  public InputMismatchException(String message) {
    super(message);
  }
}
