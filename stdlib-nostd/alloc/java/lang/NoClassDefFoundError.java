package java.lang;

/** A class that cannot be used, because it is missing or its static fields have no values. */
public class NoClassDefFoundError extends LinkageError {
  /** Makes one without a message. */
  public NoClassDefFoundError() {}

  /** Makes one with a message. */
  public NoClassDefFoundError(String message) {
    super(message);
  }
}
