package dev.jkc.compiler.cli;

import dev.jkc.compiler.Emit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code jkc check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks sources completely and makes nothing but diagnostics.")
final class CheckCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final CompileOptions options = new CompileOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Sources, or folders of them.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    boolean failed =
        new Session(spec.commandLine(), report)
            .compile(options.request(files, Emit.NOTHING, Optional.empty(), Optional.empty()))
            .hasErrors();
    return failed ? ExitCode.SOURCE_ERRORS : ExitCode.SUCCESS;
  }
}
