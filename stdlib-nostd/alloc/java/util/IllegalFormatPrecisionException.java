package java.util;

/** A format with a precision that is no number, or where none may be. */
public class IllegalFormatPrecisionException extends IllegalFormatException {
  private final int precision;

  /** Makes one. */
  public IllegalFormatPrecisionException(int precision) {
    this.precision = precision;
  }

  /** What is wrong. */
  public int getPrecision() {
    return precision;
  }

  @Override
  public String getMessage() {
    return Integer.toString(precision);
  }
}
