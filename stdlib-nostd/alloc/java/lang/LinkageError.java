package java.lang;

/** A class that does not fit another one that it needs. */
public class LinkageError extends Error {
  /** Makes one without a message. */
  public LinkageError() {}

  /** Makes one with a message. */
  public LinkageError(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public LinkageError(String message, Throwable cause) {
    super(message, cause);
  }
}
