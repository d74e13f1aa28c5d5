package dev.jkc.compiler.target;

/** A target does not exist or its file is wrong; the message says what to the user. */
public final class TargetException extends Exception {
  private static final long serialVersionUID = 1L;

  TargetException(String message) {
    super(message);
  }

  TargetException(String message, Throwable cause) {
    super(message, cause);
  }
}
