package java.lang;

/** A value that no case of a switch matches, though it needs to cover all. */
public final class MatchException extends RuntimeException {
  /** Makes one with a message and a cause. */
  public MatchException(String message, Throwable cause) {
    super(message, cause);
  }
}
