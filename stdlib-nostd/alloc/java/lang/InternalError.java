package java.lang;

/** Something that cannot happen. */
public class InternalError extends VirtualMachineError {
  /** Makes one without a message. */
  public InternalError() {}

  /** Makes one with a message. */
  public InternalError(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public InternalError(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public InternalError(Throwable cause) {
    super(cause);
  }
}
