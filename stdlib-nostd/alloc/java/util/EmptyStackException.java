package java.util;

/** A request for the top of an empty stack. */
public class EmptyStackException extends RuntimeException {
  /** Makes one without a message. */
  public EmptyStackException() {}
}
