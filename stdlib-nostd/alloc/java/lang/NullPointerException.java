package java.lang;

/** A use of {@code null} where an object is needed. */
public class NullPointerException extends RuntimeException {
  /** What was null, as the compiler says it (JEP 358); null when nobody says. */
  private final String found;

  /** Makes one without a message. */
  public NullPointerException() {
    found = null;
  }

  /** Makes one with a message. */
  public NullPointerException(String message) {
    super(message);
    found = null;
  }

  /** For checks that the compiler makes, which give no message but say what was null. */
  public NullPointerException(String message, String found) {
    super(message);
    this.found = found;
  }

  @Override
  public String getMessage() {
    String given = super.getMessage();
    return given == null ? found : given;
  }
}
