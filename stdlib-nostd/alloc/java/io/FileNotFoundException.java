package java.io;

/** A file that does not exist or cannot be opened. */
public class FileNotFoundException extends IOException {
  /** Makes one without a message. */
  public FileNotFoundException() {}

  /** Makes one with a message. */
  public FileNotFoundException(String message) {
    super(message);
  }
}
