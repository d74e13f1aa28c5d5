package java.lang;

/** A class of which there can be no objects. */
public class InstantiationException extends ReflectiveOperationException {
  /** Makes one without a message. */
  public InstantiationException() {}

  /** Makes one with a message. */
  public InstantiationException(String message) {
    super(message);
  }
}
