package java.lang;

/** A class that became abstract. */
public class InstantiationError extends IncompatibleClassChangeError {
  /** Makes one without a message. */
  public InstantiationError() {}

  /** Makes one with a message. */
  public InstantiationError(String message) {
    super(message);
  }
}
