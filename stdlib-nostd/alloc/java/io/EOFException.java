package java.io;

/** An input that ends too early. */
public class EOFException extends IOException {
  /** Makes one without a message. */
  public EOFException() {}

  /** Makes one with a message. */
  public EOFException(String message) {
    super(message);
  }
}
