package dev.jkc.compiler.cli;

import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.TargetException;
import dev.jkc.compiler.target.Targets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code jkc targets}. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = "Lists what jkc compiles for, as --target takes it.")
final class TargetsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() throws TargetException {
    List<Target> targets = Targets.bundled().all();
    int width = targets.stream().mapToInt(target -> target.name().length()).max().orElse(1);
    for (Target target : targets) {
      spec.commandLine()
          .getOut()
          .printf("%-" + width + "s  %s%n", target.name(), target.description());
    }
    return ExitCode.SUCCESS;
  }
}
