package dev.jkc.compiler.llvm;

/** What LLVM reported while it worked on a module. */
public record LlvmDiagnostic(Severity severity, String message) {
  /** How serious a report is. */
  public enum Severity {
    ERROR,
    WARNING,
    REMARK,
    NOTE
  }
}
