package dev.jkc.compiler.cli;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Heap;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.TargetException;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.ToolException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that compiles. */
final class CompileOptions {
  /** Where the layers of the library lie; the launcher knows. */
  private static final String LIBRARY_PROPERTY = "jkc.library";

  @Option(
      names = "--target",
      paramLabel = "NAME",
      defaultValue = "x86_64-linux",
      description = "What to compile for; `jkc targets` lists them (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private String targetName;

  @Option(
      names = "--march",
      paramLabel = "CPU",
      description = "The processor to compile for, such as x86-64-v3; the target's if absent.")
  private @Nullable String march;

  @Option(
      names = "-O",
      paramLabel = "LEVEL",
      defaultValue = "2",
      converter = LevelConverter.class,
      description = "How much to optimize: 0, 1, 2, 3 or s (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private OptimizationLevel level;

  @Option(names = "-g", description = "Describe lines and variables for debuggers.")
  private boolean debugInfo;

  @Option(
      names = "-I",
      paramLabel = "DIR",
      description = "A folder in which to look types up, besides those of the files.")
  private List<Path> sourceRoots = new ArrayList<>();

  @Option(
      names = {"-ea", "--enable-assertions"},
      description =
          "Run the asserts of all classes but those of the library; they are left out if absent.")
  private boolean runsAsserts;

  @Option(
      names = {"-da", "--disable-assertions"},
      description = "Leave all asserts out, as if neither were there.")
  private boolean leavesAssertsOut;

  @Option(
      names = "--heap",
      paramLabel = "MODE",
      converter = HeapConverter.class,
      description =
          "What becomes of objects: collected, arena (kept until the end) or none (refused); the"
              + " target's if absent.")
  private @Nullable HeapMode heap;

  @Option(
      names = "--heap-limit",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description =
          "How much memory objects may take, such as 64m; as much as the system has if absent.")
  private @Nullable Long heapLimit;

  @Option(
      names = "--gc-log",
      description = "Let the program tell of each collection on standard error.")
  private boolean logsCollections;

  @Option(
      names = "--verify-each",
      description = "Check the intermediate representation after each pass.")
  private boolean verifyEach;

  @Option(
      names = "--remarks",
      description = "Tell what remains of checks, allocations and virtual calls, and why.")
  private boolean remarks;

  /** Reads the letter behind {@code -O}. */
  static final class LevelConverter implements ITypeConverter<OptimizationLevel> {
    @Override
    public OptimizationLevel convert(String letter) {
      return switch (letter) {
        case "0" -> OptimizationLevel.O0;
        case "1" -> OptimizationLevel.O1;
        case "2" -> OptimizationLevel.O2;
        case "3" -> OptimizationLevel.O3;
        case "s" -> OptimizationLevel.OS;
        default ->
            throw new TypeConversionException("'" + letter + "' is not one of 0, 1, 2, 3, s");
      };
    }
  }

  /** Reads the word behind {@code --heap}. */
  static final class HeapConverter implements ITypeConverter<HeapMode> {
    @Override
    public HeapMode convert(String word) {
      for (HeapMode mode : HeapMode.values()) {
        if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
          return mode;
        }
      }
      throw new TypeConversionException(
          "'" + word + "' is not one of collected, arena, none, stress");
    }
  }

  /** Reads a size in bytes, or in units of 2¹⁰, 2²⁰ or 2³⁰ bytes by a letter behind it. */
  static final class SizeConverter implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,14})([kmg]?)");

    @Override
    public Long convert(String text) {
      Matcher matcher = SIZE.matcher(text.toLowerCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + text + "' is not a size such as 65536, 512k, 64m or 2g");
      }
      int shift = 10 * (1 + "kmg".indexOf(matcher.group(2)));
      return Long.parseLong(matcher.group(1)) << (matcher.group(2).isEmpty() ? 0 : shift);
    }
  }

  /** Makes a request of the options. */
  CompileRequest request(
      List<Path> files, Emit emit, Optional<Path> output, Optional<Path> linkerScript)
      throws TargetException, UsageException, ToolException {
    Target bundled = Targets.bundled().find(targetName);
    Target target = bundled.withHeap(heapOf(bundled));
    if (runsAsserts && leavesAssertsOut) {
      throw new UsageException("name one of -ea and -da");
    }
    if (runsAsserts && target.heap().mode() == HeapMode.NONE) {
      throw new UsageException("-ea needs a heap: an assert that fails makes an AssertionError");
    }
    if (march != null) {
      Processors.require(march, target);
    }
    SourceArguments.requireFolders("-I", sourceRoots);
    LowerOptions options =
        new LowerOptions(
            level,
            Optional.ofNullable(march),
            debugInfo,
            verifyEach,
            remarks,
            new Version().name());
    List<Path> sources = SourceArguments.expand(files);
    if (output.isPresent()) {
      SourceArguments.requireOther("-o", output.get(), sources, linkerScript);
    }
    return new CompileRequest(
        sources, sourceRoots, library(), target, options, emit, output, linkerScript, runsAsserts);
  }

  private Heap heapOf(Target target) throws UsageException {
    Heap chosen =
        new Heap(
            heap == null ? target.heap().mode() : heap,
            heapLimit == null ? 0 : heapLimit,
            logsCollections);
    if (logsCollections && !chosen.mode().layers().contains("collected")) {
      throw new UsageException("--gc-log needs --heap=collected: else nothing is collected");
    }
    if (logsCollections && !target.isHosted()) {
      throw new UsageException(
          "--gc-log needs an operating system, and `" + target.name() + "` has none");
    }
    return chosen;
  }

  private static Path library() {
    String folder = System.getProperty(LIBRARY_PROPERTY);
    if (folder == null) {
      throw new IllegalStateException("the system property " + LIBRARY_PROPERTY + " is not set");
    }
    return Path.of(folder);
  }
}
