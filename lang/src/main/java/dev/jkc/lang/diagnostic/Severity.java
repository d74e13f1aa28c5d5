package dev.jkc.lang.diagnostic;

/** How grave a diagnostic is; only errors stop the compilation. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word as printed. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
