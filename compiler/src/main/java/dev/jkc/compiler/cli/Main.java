package dev.jkc.compiler.cli;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code jkc}, which compiles. */
@Command(
    name = "jkc",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compiles JK, a low-level dialect of Java, to machine code.",
      "",
      "  jkc hello.java -o hello",
      "  jkc --target x86_64-kernel -T kernel.ld src -o kernel.elf",
      ""
    },
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
    sortOptions = false)
public final class Main implements Callable<Integer> {
  private static final String RUN = "run";
  private static final String COMPLETION = "generate-completion";

  /** In the order of the help. */
  private static final List<Map.Entry<String, Class<?>>> COMMANDS =
      List.of(
          Map.entry(RUN, RunCommand.class),
          Map.entry("check", CheckCommand.class),
          Map.entry("targets", TargetsCommand.class),
          Map.entry("explain", ExplainCommand.class),
          Map.entry(COMPLETION, GenerateCompletion.class));

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "The file to make; text goes to standard output without it.")
  private @Nullable Path output;

  @Option(
      names = "--emit",
      paramLabel = "KIND",
      defaultValue = "exe",
      converter = EmitConverter.class,
      description = "What to make: ast, hir, llvm-ir, asm, obj or exe (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private Emit emit;

  @Option(
      names = "-T",
      paramLabel = "SCRIPT",
      description = "The linker script, which decides where everything lies.")
  private @Nullable Path linkerScript;

  @Option(
      names = "-MD",
      description = "Also write the sources that were read as a rule for make, to OUT with .d.")
  private boolean writeDependencies;

  @Mixin private final CompileOptions options = new CompileOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Sources, or folders of them; the first with `main` decides the program.")
  private List<Path> files = new ArrayList<>();

  Main() {}

  /** Reads the word behind {@code --emit}. */
  static final class EmitConverter implements ITypeConverter<Emit> {
    @Override
    public Emit convert(String word) {
      for (Emit emit : Emit.values()) {
        if (emit != Emit.NOTHING && emit.word().equals(word.toLowerCase(Locale.ROOT))) {
          return emit;
        }
      }
      throw new TypeConversionException(
          "'" + word + "' is not one of ast, hir, llvm-ir, asm, obj, exe");
    }
  }

  /** Runs jkc and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Progress.endWithLauncher();
    int code = execute(arguments);
    Progress.finish();
    System.exit(code);
  }

  /** Runs jkc and returns its exit code. */
  static int execute(String... arguments) {
    CommandLine commandLine = commandLine(arguments);
    int code = commandLine.execute(arguments);
    commandLine.getErr().flush();
    // Each flushes first; neither says of itself what went wrong.
    boolean isLost = commandLine.getOut().checkError();
    isLost |= System.out.checkError();
    if (isLost) {
      System.err.println("jkc: cannot write to standard output");
      return Math.max(code, ExitCode.USAGE);
    }
    return code;
  }

  /** The commands, to be executed with the arguments. */
  static CommandLine commandLine(String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    addCommands(commandLine, List.of(arguments));
    // These go to the commands as well, so they come after them.
    commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(Main::executeLast)
        .setParameterExceptionHandler(Main::explainUsage)
        .setExecutionExceptionHandler(new FailureReporter(arguments));
    CommandLine run = commandLine.getSubcommands().get(RUN);
    if (run != null) {
      // What stands behind the program's name belongs to the program.
      run.setStopAtPositional(true);
    }
    return commandLine;
  }

  /** Adds the commands that the arguments may mean; reading the annotations of all takes long. */
  private static void addCommands(CommandLine commandLine, List<String> arguments) {
    boolean areAllShown =
        arguments.contains(COMPLETION) || arguments.contains("--help") || arguments.contains("-h");
    for (Map.Entry<String, Class<?>> command : COMMANDS) {
      if (areAllShown || arguments.contains(command.getKey())) {
        commandLine.addSubcommand(command.getKey(), command.getValue());
      }
    }
  }

  /** Says what is wrong with the command line, and where help is, but not the help itself. */
  private static int explainUsage(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("jkc: " + problem.getMessage());
    if (problem instanceof UnmatchedArgumentException unmatched
        && unmatched
            .getUnmatched()
            .getFirst()
            .matches("-(ea|da|enableassertions|disableassertions):.*")) {
      err.println("-ea is for all classes of the program: jkc does not choose among them");
    }
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("see `" + command.getCommandSpec().qualifiedName() + " --help`");
    return ExitCode.USAGE;
  }

  /** Runs the command named last; what stands before it would be lost. */
  private static int executeLast(ParseResult parsed) {
    if (parsed.hasSubcommand()
        && !(parsed.matchedOptions().isEmpty() && parsed.matchedPositionals().isEmpty())) {
      String command = parsed.subcommand().commandSpec().name();
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "write options and files behind `%s`".formatted(command));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public Integer call() throws Exception {
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name a source to compile or a command");
    }
    if (output == null && !emit.isText()) {
      throw new ParameterException(spec.commandLine(), "name the output with `-o`");
    }
    if (output == null && writeDependencies) {
      throw new ParameterException(spec.commandLine(), "-MD needs an output named with `-o`");
    }
    if (linkerScript != null) {
      SourceArguments.requireFile("-T", linkerScript);
    }
    if (output != null && writeDependencies && Dependencies.fileFor(output).equals(output)) {
      throw new ParameterException(
          spec.commandLine(), "-MD would overwrite `" + output + "`: let it not end in .d");
    }
    CompileRequest request =
        options.request(
            files, emit, Optional.ofNullable(output), Optional.ofNullable(linkerScript));
    if (emit == Emit.EXE && linkerScript == null && !request.target().isHosted()) {
      throw new UsageException(
          "`"
              + request.target().name()
              + "` programs need a linker script, which says where they lie: name it with -T");
    }
    CompileResult result = new Session(spec.commandLine(), report).compile(request);
    if (result.hasErrors()) {
      return ExitCode.SOURCE_ERRORS;
    }
    if (writeDependencies && output != null) {
      Dependencies.write(output, result.filesRead(), request.linkerScript());
    }
    return ExitCode.SUCCESS;
  }
}
