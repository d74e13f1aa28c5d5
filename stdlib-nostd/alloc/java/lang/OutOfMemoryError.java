package java.lang;

/** An object for which there is no room. */
public class OutOfMemoryError extends VirtualMachineError {
  /** Makes one without a message. */
  public OutOfMemoryError() {}

  /** Makes one with a message. */
  public OutOfMemoryError(String message) {
    super(message);
  }
}
