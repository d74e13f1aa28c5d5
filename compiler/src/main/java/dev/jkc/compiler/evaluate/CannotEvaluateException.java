package dev.jkc.compiler.evaluate;

/** Thrown inside of the interpreter when a step has to be left to run time. */
public final class CannotEvaluateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why. */
  public CannotEvaluateException(String reason) {
    super(reason, null, false, false);
  }
}
