package java.util;

/** A format that should have a width. */
public class MissingFormatWidthException extends IllegalFormatException {
  private final String specifier;

  /** Makes one. */
  public MissingFormatWidthException(String specifier) {
    this.specifier = Objects.requireNonNull(specifier);
  }

  /** What is wrong. */
  public String getFormatSpecifier() {
    return specifier;
  }

  @Override
  public String getMessage() {
    return specifier;
  }
}
