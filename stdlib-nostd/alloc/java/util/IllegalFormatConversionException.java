package java.util;

/** An argument that does not go with its conversion. */
public class IllegalFormatConversionException extends IllegalFormatException {
  private final char conversion;
  private final Class<?> type;

  /** Makes one. */
  public IllegalFormatConversionException(char conversion, Class<?> type) {
    this.conversion = conversion;
    this.type = Objects.requireNonNull(type);
  }

  /** What is wrong. */
  public char getConversion() {
    return conversion;
  }

  /** What is wrong. */
  public Class<?> getArgumentClass() {
    return type;
  }

  @Override
  public String getMessage() {
    return conversion + " != " + type.getName();
  }
}
