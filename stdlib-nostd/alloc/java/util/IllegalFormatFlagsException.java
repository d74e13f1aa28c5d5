package java.util;

/** A format with flags that do not go together. */
public class IllegalFormatFlagsException extends IllegalFormatException {
  private final String flags;

  /** Makes one. */
  public IllegalFormatFlagsException(String flags) {
    this.flags = Objects.requireNonNull(flags);
  }

  /** What is wrong. */
  public String getFlags() {
    return flags;
  }

  @Override
  public String getMessage() {
    return "Flags = '" + flags + "'";
  }
}
