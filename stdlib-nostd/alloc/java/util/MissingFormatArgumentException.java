package java.util;

/** A format without an argument for it. */
public class MissingFormatArgumentException extends IllegalFormatException {
  private final String specifier;

  /** Makes one. */
  public MissingFormatArgumentException(String specifier) {
    this.specifier = Objects.requireNonNull(specifier);
  }

  /** What is wrong. */
  public String getFormatSpecifier() {
    return specifier;
  }

  @Override
  public String getMessage() {
    return "Format specifier '" + specifier + "'";
  }
}
