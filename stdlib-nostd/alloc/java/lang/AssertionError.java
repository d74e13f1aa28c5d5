package java.lang;

/** An assertion that does not hold. */
public class AssertionError extends Error {
  /** Makes one without a message. */
  public AssertionError() {}

  private AssertionError(String message) {
    super(message);
  }

  /** Makes one whose message is the text of an object, which is the cause if it can be. */
  public AssertionError(Object detail) {
    this(String.valueOf(detail));
    if (detail instanceof Throwable) {
      initCause((Throwable) detail);
    }
  }

  /** Makes one whose message is the text of a truth value. */
  public AssertionError(boolean detail) {
    this(String.valueOf(detail));
  }

  /** Makes one whose message is the text of a character. */
  public AssertionError(char detail) {
    this(String.valueOf(detail));
  }

  /** Makes one whose message is the text of a number. */
  public AssertionError(int detail) {
    this(String.valueOf(detail));
  }

  /** Makes one whose message is the text of a number. */
  public AssertionError(long detail) {
    this(String.valueOf(detail));
  }

  /** Makes one whose message is the text of a number. */
  public AssertionError(float detail) {
    this(String.valueOf(detail));
  }

  /** Makes one whose message is the text of a number. */
  public AssertionError(double detail) {
    this(String.valueOf(detail));
  }

  /** Makes one with a message and a cause. */
  public AssertionError(String message, Throwable cause) {
    super(message, cause);
  }
}
