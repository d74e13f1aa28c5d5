package dev.jkc.compiler.cli;

import dev.jkc.compiler.target.TargetException;
import dev.jkc.compiler.toolchain.ToolException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns exceptions into messages and exit codes. */
final class FailureReporter implements IExecutionExceptionHandler {
  private final String[] arguments;

  /** Makes a reporter for a command line. */
  FailureReporter(String[] arguments) {
    this.arguments = arguments.clone();
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    int code =
        switch (exception) {
          case UsageException e -> explain(err, e, ExitCode.USAGE);
          case TargetException e -> explain(err, e, ExitCode.USAGE);
          case ToolException e -> explain(err, e, code(e.kind()));
          case LargeStack.CompilerError e -> reportBug(err, e.error());
          default -> reportBug(err, exception);
        };
    err.flush();
    return code;
  }

  private static int code(ToolException.Cause cause) {
    return switch (cause) {
      case PROGRAM -> ExitCode.SOURCE_ERRORS;
      case FILES -> ExitCode.USAGE;
      case INSTALLATION -> ExitCode.INTERNAL;
    };
  }

  private static int explain(PrintWriter err, Exception exception, int code) {
    err.println("jkc: " + exception.getMessage());
    return code;
  }

  private int reportBug(PrintWriter err, Throwable failure) {
    err.println("jkc: internal error: " + describe(failure) + " " + Progress.describe());
    err.println(
        "This is a bug in jkc. Please report it with the source file and "
            + writeReport(failure)
            + ".");
    return ExitCode.INTERNAL;
  }

  private static String describe(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return "the stack overflowed";
    }
    if (failure instanceof OutOfMemoryError) {
      return "the memory did not suffice";
    }
    String message = failure.getMessage();
    return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** Writes the details to a file and says where. */
  private String writeReport(Throwable failure) {
    StringWriter report = new StringWriter();
    PrintWriter printer = new PrintWriter(report);
    printer.println(String.join("\n", new Version().getVersion()));
    printer.println("arguments: " + Arrays.toString(arguments));
    printer.println(Progress.describe());
    failure.printStackTrace(printer);
    printer.flush();
    try {
      Path file = Files.createTempFile("jkc-report-", ".txt");
      Files.writeString(file, report.toString());
      return "the details in `" + file + "`";
    } catch (IOException e) {
      return "these details (no file could be written):\n" + report;
    }
  }
}
