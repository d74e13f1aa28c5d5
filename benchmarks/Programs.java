import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.Linker;
import dev.jkc.compiler.toolchain.LlvmTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * Whole programs in Java through jkc, on HotSpot, and in C. Steady states are medians of the second
 * half of the rounds of a process; all programs must give the same results.
 */
final class Programs {
  private static final Path FOLDER = Path.of("benchmarks/programs");
  private static final List<String> COMPUTING =
      List.of(
          "NBody", "SpectralNorm", "Fannkuch", "Mandelbrot", "Matrix", "Queens", "Levenshtein",
          "Sudoku");
  private static final List<String> OBJECTS =
      List.of(
          "BinaryTrees", "Constraints", "Simulation", "Json", "HashMaps", "Strings", "Sorting");
  private static final String MODERN = "x86-64-v3";

  /** Why programs miss what is wanted of them. */
  private static final Map<String, String> REASONS =
      Map.of(
          "Matrix", "each row is an object of its own, whose length is checked",
          "Sudoku", "indices that are computed from others are checked",
          "SpectralNorm", "within some 10 percent; HotSpot chooses other instructions",
          "Fannkuch", "indices that are read from arrays are checked",
          "BinaryTrees", "objects are marked, where HotSpot copies the few that live",
          "Constraints", "objects are marked, where HotSpot copies the few that live");

  private static final int ROUNDS = 20;

  /** HotSpot compiles while it runs. */
  private static final int HOTSPOT_ROUNDS = 50;

  private static final int PROCESSES = 7;

  /** Processes of either side in turn, as the machine is not equally fast all the time. */
  private static final int COMPARISONS = 5;

  private final Path work;
  private final String march;
  private final Target target = Targets.bundled().find("x86_64-linux");
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** The time of a round in nanoseconds, and what it computed. */
  private record Result(double time, String value) {}

  private Programs(Path work) throws Exception {
    this.work = work;
    march = Files.readString(Path.of("/proc/cpuinfo")).contains(" avx2 ") ? MODERN : "x86-64";
  }

  public static void main(String[] args) throws Exception {
    Programs programs = new Programs(Files.createTempDirectory("jkc-programs"));
    programs.compileForHotSpot();
    programs.computing();
    programs.objects();
  }

  private void compileForHotSpot() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-d", work.toString()));
    try (var files = Files.list(FOLDER)) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))
        != 0) {
      throw new IOException("javac failed");
    }
  }

  private void computing() throws Exception {
    Path c = work.resolve("c.o");
    output(
        List.of(
            LlvmTool.CLANG.path().toString(), "-O2", "-march=" + march, "-ffreestanding",
            "-fno-pic", "-fno-math-errno", "-ffp-contract=off", "-c",
            FOLDER.resolve("computing.c").toString(), "-o", c.toString()));
    Path jk = work.resolve("jk.o");
    compile("Computing.jk", Emit.OBJ, jk);
    Path program = work.resolve("computing");
    Linker.link(Linker.Request.of(List.of(jk, c), program, target.linkerEmulation(), "_start"));
    String printed = output(List.of(program.toString(), Integer.toString(ROUNDS)));
    System.out.printf("Computing, clang -O2 and jkc -O2 with -march=%s in one process%n", march);
    System.out.printf("%-16s %8s %8s %12s %14s%n", "program", "C ms", "jkc / C", "HotSpot ms", "jkc / HotSpot");
    double toC = 0;
    double toHotSpot = 0;
    for (int i = 0; i < COMPUTING.size(); i++) {
      Result inC = steady(printed, i + " 0 ");
      Result inJkc = steady(printed, i + " 1 ");
      Result onHotSpot = onHotSpot(COMPUTING.get(i));
      requireSame(COMPUTING.get(i), inC, inJkc, onHotSpot);
      toC += Math.log(inJkc.time() / inC.time());
      toHotSpot += Math.log(inJkc.time() / onHotSpot.time());
      System.out.printf(
          "%-16s %8.1f %8.2f %12.1f %14.2f%n",
          COMPUTING.get(i), inC.time() / 1e6, inJkc.time() / inC.time(), onHotSpot.time() / 1e6,
          inJkc.time() / onHotSpot.time());
      if (inJkc.time() > 1.10 * inC.time() || inJkc.time() > onHotSpot.time()) {
        explain(COMPUTING.get(i));
      }
    }
    System.out.printf(
        "%-16s %8s %8.2f %12s %14.2f%n",
        "geometric mean", "", Math.exp(toC / COMPUTING.size()), "",
        Math.exp(toHotSpot / COMPUTING.size()));
    System.out.printf("%-16s %8s %8.2f %12s %14.2f%n%n", "wanted", "", 1.10, "", 1.0);
  }

  private void objects() throws Exception {
    System.out.println("Objects: steady state, and one round as a whole process");
    System.out.printf(
        "%-16s %12s %14s %12s %14s%n", "program", "HotSpot ms", "jkc / HotSpot", "java ms", "jkc / java");
    double steady = 0;
    double whole = 0;
    for (String name : OBJECTS) {
      Path program = work.resolve(name + ".elf");
      compile(name + ".java", Emit.EXE, program);
      double[] hotSpots = new double[COMPARISONS];
      double[] ratios = new double[COMPARISONS];
      for (int i = 0; i < COMPARISONS; i++) {
        Result own = steady(output(List.of(program.toString(), Integer.toString(ROUNDS))), "");
        Result onHotSpot = onHotSpot(name);
        requireSame(name, own, onHotSpot);
        hotSpots[i] = onHotSpot.time();
        ratios[i] = own.time() / onHotSpot.time();
      }
      double own = process(List.of(program.toString()));
      double javas = process(List.of(java, "-cp", work.toString(), name));
      steady += Math.log(median(ratios));
      whole += Math.log(own / javas);
      System.out.printf(
          "%-16s %12.1f %14.2f %12.1f %14.2f%n",
          name, median(hotSpots) / 1e6, median(ratios), javas / 1e6, own / javas);
      if (median(ratios) > 1.3 || own > 0.6 * javas) {
        explain(name);
      }
    }
    System.out.printf(
        "%-16s %12s %14.2f %12s %14.2f%n",
        "geometric mean", "", Math.exp(steady / OBJECTS.size()), "",
        Math.exp(whole / OBJECTS.size()));
    System.out.printf("%-16s %12s %14.2f %12s %14.2f%n%n", "wanted", "", 1.3, "", 0.6);
  }

  /** Says why a row misses what is wanted. */
  private static void explain(String name) {
    System.out.println("  misses: " + REASONS.getOrDefault(name, "not known; another run may be without it"));
  }

  private Result onHotSpot(String name) throws Exception {
    return steady(
        output(List.of(java, "-cp", work.toString(), name, Integer.toString(HOTSPOT_ROUNDS))), "");
  }

  private static double process(List<String> command) throws Exception {
    double[] times = new double[PROCESSES];
    for (int i = 0; i < PROCESSES; i++) {
      long start = System.nanoTime();
      output(command);
      times[i] = System.nanoTime() - start;
    }
    return median(times);
  }

  private void compile(String source, Emit emit, Path output) throws Exception {
    LowerOptions options = new LowerOptions(OptimizationLevel.O2, Optional.of(march), false, false, false, "jkc");
    CompileResult result =
        Compiler.compile(
            new CompileRequest(
                List.of(FOLDER.resolve(source)), List.of(), Path.of("stdlib-nostd"), target, options,
                emit, Optional.of(output), Optional.empty()),
            (phase, file) -> {});
    if (result.hasErrors()) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
  }

  /** What the lines with a prefix say: time and result. */
  private static Result steady(String printed, String prefix) {
    List<String> lines = printed.lines().filter(line -> line.startsWith(prefix)).toList();
    double[] times =
        lines.subList(lines.size() / 2, lines.size()).stream()
            .mapToDouble(line -> Double.parseDouble(line.substring(prefix.length()).split(" ")[0]))
            .toArray();
    String last = lines.getLast();
    return new Result(median(times), last.substring(last.lastIndexOf(' ') + 1));
  }

  private static void requireSame(String name, Result... results) {
    for (Result result : results) {
      if (!result.value().equals(results[0].value())) {
        throw new IllegalStateException(name + " gives " + Arrays.toString(results));
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String text = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status);
    }
    return text;
  }
}
