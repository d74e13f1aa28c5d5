package dev.jkc.compiler.toolchain;

/** A tool, a process or a file failed; the message says what to the user. */
public class ToolException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Who has to do something about a failure. */
  public enum Cause {
    /** The program is wrong: the linker does not accept it. */
    PROGRAM,
    /** A file cannot be read or written. */
    FILES,
    /** Something that jkc brings with it does not work. */
    INSTALLATION
  }

  private final Cause kind;

  /** Creates a failure without a deeper cause. */
  public ToolException(Cause kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** Creates a failure that comes from the machine. */
  public ToolException(Cause kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Who has to do something about it. */
  public Cause kind() {
    return kind;
  }
}
