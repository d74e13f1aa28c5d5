package dev.jkc.compiler.lower;

import java.util.List;

/** Code generation found assembly that it cannot find registers for. */
public final class AsmException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<AsmProblem> problems;

  AsmException(List<AsmProblem> problems, Throwable cause) {
    super(problems.getFirst().message(), cause);
    this.problems = List.copyOf(problems);
  }

  /** Where and what. */
  public List<AsmProblem> problems() {
    return problems;
  }
}
