package dev.jkc.compiler.object;

/** Thrown for object code that has something in it which LLVM does not make for a program. */
public final class ObjectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception that says what was found. */
  public ObjectException(String message) {
    super(message);
  }
}
