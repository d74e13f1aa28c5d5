package dev.jkc.compiler.llvm;

/** LLVM refused what it was given: a defect of the caller, who checks user input beforehand. */
public final class LlvmException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LlvmException(String message) {
    super(message);
  }
}
