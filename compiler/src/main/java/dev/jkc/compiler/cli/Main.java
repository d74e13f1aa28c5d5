package dev.jkc.compiler.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code jkc}. */
@Command(
    name = "jkc",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compiles JK, a low-level dialect of Java, to machine code.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:success",
      "1:the sources have errors",
      "2:the command line is wrong",
      "3:jkc itself failed"
    },
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.INTERNAL,
    subcommands = {TargetsCommand.class, GenerateCompletion.class})
public final class Main implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  Main() {}

  /** Runs jkc and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = execute(arguments);
    Progress.finish();
    System.exit(code);
  }

  /** Runs jkc and returns its exit code. */
  static int execute(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureReporter())
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, or see `jkc --help`");
  }
}
