package java.lang;

/** A class without a method of a name. */
public class NoSuchMethodException extends ReflectiveOperationException {
  /** Makes one without a message. */
  public NoSuchMethodException() {}

  /** Makes one with a message. */
  public NoSuchMethodException(String message) {
    super(message);
  }
}
