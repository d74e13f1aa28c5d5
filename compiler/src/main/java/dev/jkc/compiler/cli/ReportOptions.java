package dev.jkc.compiler.cli;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.JsonRenderer;
import dev.jkc.lang.diagnostic.TextRenderer;
import picocli.CommandLine.Option;

/** How diagnostics and times are shown. */
final class ReportOptions {
  /** Whether standard error is a terminal; the launcher knows. */
  private static final String TERMINAL_PROPERTY = "jkc.terminal";

  /** What users set who want no colours anywhere; see no-color.org. */
  private static final String NO_COLOUR_VARIABLE = "NO_COLOR";

  /** The forms of diagnostics. */
  enum Form {
    TEXT,
    JSON
  }

  /** When to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--diagnostics",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, or json: one object on a line each (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Colour colour;

  @Option(names = "--time-passes", description = "Print how long each phase took.")
  private boolean timePasses;

  /** Writes a diagnostic the way the user wants. */
  String render(Diagnostic diagnostic) {
    return form == Form.JSON
        ? JsonRenderer.render(diagnostic)
        : TextRenderer.render(diagnostic, hasColours());
  }

  /** Whether people read what is printed. */
  boolean isText() {
    return form == Form.TEXT;
  }

  /** Whether to print times. */
  boolean timePasses() {
    return timePasses;
  }

  private boolean hasColours() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          Boolean.getBoolean(TERMINAL_PROPERTY) && System.getenv(NO_COLOUR_VARIABLE) == null;
    };
  }
}
