package java.lang;

/** A lack of what running programs needs. */
public abstract class VirtualMachineError extends Error {
  /** Makes one without a message. */
  public VirtualMachineError() {}

  /** Makes one with a message. */
  public VirtualMachineError(String message) {
    super(message);
  }

  /** Makes one with a message and a cause. */
  public VirtualMachineError(String message, Throwable cause) {
    super(message, cause);
  }

  /** Makes one with a cause, whose text becomes the message. */
  public VirtualMachineError(Throwable cause) {
    super(cause);
  }
}
