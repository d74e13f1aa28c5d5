package java.util;

/** A format with a flag that does not go with its conversion. */
public class FormatFlagsConversionMismatchException extends IllegalFormatException {
  private final String flags;
  private final char conversion;

  /** Makes one. */
  public FormatFlagsConversionMismatchException(String flags, char conversion) {
    this.flags = Objects.requireNonNull(flags);
    this.conversion = conversion;
  }

  /** What is wrong. */
  public String getFlags() {
    return flags;
  }

  /** What is wrong. */
  public char getConversion() {
    return conversion;
  }

  @Override
  public String getMessage() {
    return "Conversion = " + conversion + ", Flags = " + flags;
  }
}
