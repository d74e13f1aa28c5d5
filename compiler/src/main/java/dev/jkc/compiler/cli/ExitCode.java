package dev.jkc.compiler.cli;

/** The exit codes of jkc. */
final class ExitCode {
  static final int SUCCESS = 0;
  static final int SOURCE_ERRORS = 1;
  static final int USAGE = 2;
  static final int INTERNAL = 3;

  /** What a shell says of a command that SIGTERM ended. */
  static final int TERMINATED = 143;

  private ExitCode() {}
}
