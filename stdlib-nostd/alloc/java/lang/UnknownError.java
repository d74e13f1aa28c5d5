package java.lang;

/** A failure of an unknown kind. */
public class UnknownError extends VirtualMachineError {
  /** Makes one without a message. */
  public UnknownError() {}

  /** Makes one with a message. */
  public UnknownError(String message) {
    super(message);
  }
}
