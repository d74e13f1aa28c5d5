package dev.jkc.lang.diagnostic;

/** A kind of diagnostic: a stable number that never changes its meaning. */
public interface DiagnosticCode {
  /** The number, 1 to 9999; below 100 are lexical and syntax errors. */
  int number();

  /** Whether it is an error or a warning. */
  Severity severity();

  /** One line that says what the diagnostic is about, for lists. */
  String title();

  /** The id as printed, such as {@code JK0042}. */
  default String id() {
    return "JK%04d".formatted(number());
  }
}
