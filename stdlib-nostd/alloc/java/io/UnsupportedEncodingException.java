package java.io;

/** Thrown where there is no way of writing characters with a name. */
public class UnsupportedEncodingException extends IOException {
  /** Makes one without a message. */
  public UnsupportedEncodingException() {}

  /** Makes one with a message. */
  public UnsupportedEncodingException(String message) {
    super(message);
  }
}
