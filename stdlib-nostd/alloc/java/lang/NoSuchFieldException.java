package java.lang;

/** A class without a field of a name. */
public class NoSuchFieldException extends ReflectiveOperationException {
  /** Makes one without a message. */
  public NoSuchFieldException() {}

  /** Makes one with a message. */
  public NoSuchFieldException(String message) {
    super(message);
  }
}
