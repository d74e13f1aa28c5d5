package dev.jkc.compiler.toolchain;

/** A tool, a process or a file failed; the message says what to the user. */
public final class ToolException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Creates a failure without a deeper cause. */
  public ToolException(String message) {
    super(message);
  }

  /** Creates a failure that comes from the machine. */
  public ToolException(String message, Throwable cause) {
    super(message, cause);
  }
}
