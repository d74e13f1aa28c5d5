package java.lang;

/** Calls nested more deeply than the stack allows. */
public class StackOverflowError extends VirtualMachineError {
  /** Makes one without a message. */
  public StackOverflowError() {}

  /** Makes one with a message. */
  public StackOverflowError(String message) {
    super(message);
  }
}
