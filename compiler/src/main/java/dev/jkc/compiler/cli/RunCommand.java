package dev.jkc.compiler.cli;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.toolchain.ToolException;
import dev.jkc.compiler.toolchain.ToolException.Cause;
import dev.jkc.compiler.toolchain.ToolProcess;
import java.io.IOException;
import java.nio.file.Files;
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

/** The command {@code jkc run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Compiles a program and runs it; its exit code becomes jkc's.",
      "Options of jkc stand before FILE; everything behind it goes to the program."
    })
final class RunCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final CompileOptions options = new CompileOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "The source with `main`.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Parameters(index = "1..*", paramLabel = "ARG", description = "Arguments of the program.")
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    Path folder = makeFolder();
    Path program = folder.resolve("program");
    // Also when the user interrupts jkc.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder, program)));
    CompileRequest request =
        options.request(List.of(file), Emit.EXE, Optional.of(program), Optional.empty());
    if (!request.target().isHosted()) {
      throw new UsageException(
          "`" + request.target().name() + "` programs run on a machine of their own, not here");
    }
    boolean failed = new Session(spec.commandLine(), report).compile(request).hasErrors();
    if (failed) {
      return ExitCode.SOURCE_ERRORS;
    }
    Progress.enter("run", file.toString());
    return ToolProcess.runAttached(program, arguments);
  }

  private static Path makeFolder() throws ToolException {
    try {
      return Files.createTempDirectory("jkc-run-");
    } catch (IOException e) {
      throw new ToolException(
          Cause.FILES, "cannot make a folder for the program: " + FileFailure.words(e), e);
    }
  }

  private static void delete(Path folder, Path program) {
    try {
      Files.deleteIfExists(program);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      System.err.println("jkc: cannot remove `" + folder + "`: " + FileFailure.words(e));
    }
  }
}
