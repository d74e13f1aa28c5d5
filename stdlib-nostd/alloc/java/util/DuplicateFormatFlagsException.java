package java.util;

/** A format with a flag twice. */
public class DuplicateFormatFlagsException extends IllegalFormatException {
  private final String flags;

  /** Makes one. */
  public DuplicateFormatFlagsException(String flags) {
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
