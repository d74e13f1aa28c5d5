package dev.jkc.lang.diagnostic;

/** How grave a diagnostic is; only errors stop the compilation. */
public enum Severity {
  ERROR,
  WARNING,
  /** Nothing is wrong: something that was asked for. */
  REMARK;

  /** The word as printed. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case REMARK -> "remark";
    };
  }
}
