package java.util;

/** A format with a flag that there is not. */
public class UnknownFormatFlagsException extends IllegalFormatException {
  private final String flags;

  /** Makes one. */
  public UnknownFormatFlagsException(String flags) {
    this.flags = Objects.requireNonNull(flags);
  }

  /** What is wrong. */
  public String getFlags() {
    return flags;
  }

  @Override
  public String getMessage() {
    return "Flags = " + flags;
  }
}
