package dev.jkc.compiler.lower;

import java.util.ArrayList;
import java.util.List;

/** Code generation found assembly that it cannot find registers for. */
public final class AsmException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<AsmProblem> problems;

  AsmException(List<AsmProblem> problems, Throwable cause) {
    super(problems.getFirst().message(), cause);
    this.problems = List.copyOf(problems);
  }

  /** Returns one with the problems of another one, too. */
  AsmException and(AsmException other) {
    List<AsmProblem> all = new ArrayList<>(problems);
    all.addAll(other.problems);
    return new AsmException(all, this);
  }

  /** Where and what. */
  public List<AsmProblem> problems() {
    return problems;
  }
}
