package java.util;

/** A format with a conversion that there is not. */
public class UnknownFormatConversionException extends IllegalFormatException {
  private final String conversion;

  /** Makes one. */
  public UnknownFormatConversionException(String conversion) {
    this.conversion = Objects.requireNonNull(conversion);
  }

  /** What is wrong. */
  public String getConversion() {
    return conversion;
  }

  @Override
  public String getMessage() {
    return "Conversion = '" + conversion + "'";
  }
}
