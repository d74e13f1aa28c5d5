package dev.jkc.compiler.cli;

import dev.jkc.compiler.target.TargetException;
import dev.jkc.compiler.toolchain.ToolException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into messages and exit codes. */
final class FailureReporter implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (exception instanceof TargetException) {
      err.println("jkc: " + exception.getMessage());
      return ExitCode.USAGE;
    }
    if (exception instanceof ToolException) {
      err.println("jkc: " + exception.getMessage());
      return ExitCode.INTERNAL;
    }
    err.println("jkc: internal error: " + exception + " " + Progress.describe());
    err.println(
        "This is a bug in jkc. Please report it with the command line and the source file.");
    for (StackTraceElement frame : exception.getStackTrace()) {
      err.println("    at " + frame);
    }
    return ExitCode.INTERNAL;
  }
}
