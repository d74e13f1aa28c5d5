import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.FrontEnd;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.Linker;
import dev.jkc.compiler.toolchain.LlvmTool;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.parser.Parser;
import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The benchmark tables. Each figure is a median, ratios are of medians taken in one run; the
 * commands behind them stand in the output.
 */
final class Bench {
  private static final Path FOLDER = Path.of("benchmarks/kernels");
  private static final String[] KERNELS = {
    "sieve", "matrix product", "CRC32", "quicksort", "n-queens", "SHA-256", "mandelbrot"
  };
  private static final int FORMS = 3;

  /** Together a program of some thousand lines that uses collections. */
  private static final List<Path> COLLECTING =
      List.of(
          Path.of("testing/src/test/resources/run/programs/MiniSql.java"),
          Path.of("testing/src/test/resources/run/programs/Spreadsheet.java"));

  private static final int RUNS = 9;

  /** The checker is compiled by the JVM in the first half of these. */
  private static final int CHECKS = 24;

  /** What QEMU ends with when the kernel says that all is well. */
  private static final int QEMU_SUCCESS = 33;

  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("jkc-bench");
    kernels(work);
    compileTimes(work);
    parser();
    checking(work);
    sizes(work);
    kernel();
  }

  /** Boots the kernel to count its instructions, and to see how soon it is ready. */
  private static void kernel() throws Exception {
    output(List.of("make", "-s", "-C", "kernel"));
    System.out.printf("%nThe kernel; instructions as QEMU counts them%n");
    String machine =
        "timeout 60 qemu-system-x86_64 -M q35 -cpu max -m 256M -vga std -nodefaults -no-reboot"
            + " -display none -serial stdio -kernel boot/build/boot.elf"
            + " -initrd kernel/build/kernel.tar -device isa-debug-exit,iobase=0xf4,iosize=4"
            + " -append ";
    String counted = machine + "bench=all -icount shift=0,sleep=off";
    for (String line : output(List.of(counted.split(" ")), QEMU_SUCCESS).lines().toList()) {
      if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] words = line.split(" ", 2);
        System.out.printf("%12s  %s%n", words[0], words[1]);
      }
    }
    List<String> command = List.of((machine + "exit=ready").split(" "));
    long[] times = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      output(command, QEMU_SUCCESS);
      times[i] = System.nanoTime() - start;
    }
    System.out.printf("%9.0f ms  from QEMU's start to its end at ready, median of %d%n", median(times) / 1e6, RUNS);
    System.out.println("  " + counted);
    size("the kernel", Path.of("kernel/build/kernel.elf"));
    size("the boot loader", Path.of("boot/build/boot.elf"));
  }

  /** Parses every source of the repository again and again. */
  private static void parser() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    long lines = 0;
    for (String folder : List.of("lang/src/test/resources/sources", "stdlib-nostd", "examples")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        for (Path path : found.filter(Bench::isSource).sorted().toList()) {
          String text = Files.readString(path);
          lines += text.lines().count();
          files.add(new SourceFile(path.toString(), SourceFile.Kind.ofFileName(path.toString()), text));
        }
      }
    }
    long[] times = new long[60];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      Diagnostics diagnostics = new Diagnostics();
      files.forEach(file -> Parser.parse(file, diagnostics));
      times[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    System.out.printf(
        "Parser, %d lines: cold %.0f, warm %.0f thousand lines a second%n%n",
        lines, lines * 1e6 / times[0], lines * 1e6 / median(warm));
  }

  private static boolean isSource(Path path) {
    return path.toString().endsWith(".java") || path.toString().endsWith(".jk");
  }

  private static void kernels(Path work) throws Exception {
    Path c = work.resolve("c.o");
    List<String> clang =
        List.of(
            LlvmTool.CLANG.path().toString(), "-O2", "-march=x86-64", "-ffreestanding", "-fno-pic",
            "-ffp-contract=off", "-c", FOLDER.resolve("kernels.c").toString(), "-o", c.toString());
    output(clang);
    Path jk = work.resolve("jk.o");
    Target target = Targets.bundled().find("x86_64-linux");
    CompileResult result =
        Compiler.compile(
            new CompileRequest(
                List.of(FOLDER.resolve("Kernels.jk")),
                List.of(),
                Path.of("stdlib-nostd"),
                target,
                LowerOptions.of(OptimizationLevel.O2),
                Emit.OBJ,
                Optional.of(jk),
                Optional.empty()),
            (phase, file) -> {});
    if (result.hasErrors()) {
      throw new IllegalStateException(result.diagnostics().toString());
    }
    Path program = work.resolve("kernels");
    Linker.link(
        Linker.Request.of(List.of(jk, c), program, target.linkerEmulation(), "_start"));
    long[][][] times = new long[KERNELS.length][FORMS][0];
    for (String line : output(List.of(program.toString())).lines().toList()) {
      String[] words = line.split(" ");
      int kernel = Integer.parseInt(words[0]);
      int form = Integer.parseInt(words[1]);
      long[] longer = Arrays.copyOf(times[kernel][form], times[kernel][form].length + 1);
      longer[longer.length - 1] = Long.parseLong(words[2]);
      times[kernel][form] = longer;
    }
    System.out.println("Generated code against clang -O2 of the same LLVM, -march=x86-64, one run");
    System.out.printf("%-16s %10s %10s %10s%n", "kernel", "C ms", "T* / C", "Slice / C");
    double pointers = 0;
    double slices = 0;
    for (int i = 0; i < KERNELS.length; i++) {
      double base = median(times[i][0]);
      double pointer = median(times[i][1]) / base;
      double slice = median(times[i][2]) / base;
      pointers += Math.log(pointer);
      slices += Math.log(slice);
      System.out.printf("%-16s %10.2f %10.2f %10.2f%n", KERNELS[i], base / 1e6, pointer, slice);
    }
    System.out.printf(
        "%-16s %10s %10.2f %10.2f%n%n",
        "geometric mean", "", Math.exp(pointers / KERNELS.length), Math.exp(slices / KERNELS.length));
  }

  private static void compileTimes(Path work) throws Exception {
    System.out.println("jkc as a whole process, wall ms, medians of " + RUNS + " in turn");
    String out = work.resolve("program").toString();
    String javac = Path.of(System.getProperty("java.home"), "bin/javac").toString();
    time(
        List.of(
            List.of("bin/jkc", "--version"),
            List.of("bin/jkc", "examples/hello/Hello.java", "-o", out)));
    List<String> sources = COLLECTING.stream().map(Path::toString).toList();
    System.out.printf("A program of %d lines that uses collections%n", lines(COLLECTING));
    time(
        List.of(
            with(List.of("bin/jkc", "check"), sources),
            with(List.of("bin/jkc", "-O0", "-o", out), sources),
            with(List.of("bin/jkc", "-O2", "-o", out), sources),
            with(List.of(javac, "-d", work.toString()), sources)));
    System.out.println(
        "wanted: 800 with -O0 and 2500 with -O2; what javac takes shows what a JVM needs to start to\n"
            + "compile by itself, as no code of the compiler is compiled when it starts\n");
  }

  private static List<String> with(List<String> command, List<String> sources) {
    return Stream.concat(command.stream(), sources.stream()).toList();
  }

  private static long lines(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  /** Parses and checks the programs of the tests again and again, each time with a library as it ships. */
  private static void checking(Path work) throws Exception {
    Path library = Path.of("compiler/target/jkc/library");
    Target target = Targets.bundled().find("x86_64-linux");
    List<Path> files = packaged(work.resolve("packages"));
    long[] times = new long[CHECKS];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      FrontEnd frontEnd = new FrontEnd();
      for (String layer : target.libraryLayers()) {
        frontEnd.addLibrary(library.resolve(layer));
      }
      for (Path file : files) {
        frontEnd.parse(file);
      }
      frontEnd.useArchive(Compiler.archive(library, target));
      frontEnd.check();
      times[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    long lines = lines(files);
    System.out.printf(
        "Parsing and checking %d lines: cold %.0f, warm %.0f thousand lines a second; wanted: 30%n%n",
        lines, lines * 1e6 / times[0], lines * 1e6 / median(warm));
  }

  /** Copies of the programs that the tests run, each in a package of its own. */
  private static List<Path> packaged(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> found = Files.walk(Path.of("testing/src/test/resources/run"))) {
      for (Path path : found.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        String name = "p" + copies.size();
        Path own = Files.createDirectories(folder.resolve(name));
        String text = "package " + name + "; " + Files.readString(path);
        copies.add(Files.writeString(own.resolve(path.getFileName()), text));
      }
    }
    return copies;
  }

  private static void time(List<List<String>> commands) throws Exception {
    long[][] times = new long[commands.size()][RUNS];
    for (List<String> command : commands) {
      output(command);
    }
    for (int run = 0; run < RUNS; run++) {
      for (int i = 0; i < commands.size(); i++) {
        long start = System.nanoTime();
        output(commands.get(i));
        times[i][run] = System.nanoTime() - start;
      }
    }
    for (int i = 0; i < commands.size(); i++) {
      System.out.printf("%8.0f  %s%n", median(times[i]) / 1e6, String.join(" ", commands.get(i)));
    }
  }

  private static void sizes(Path work) throws Exception {
    System.out.println("Sizes in bytes (llvm-size: text, data; and the file)");
    Path kernel = work.resolve("kernel.elf");
    output(
        List.of(
            "bin/jkc", "--target", "x86_64-kernel", "-Os", "-T", "examples/hello-kernel/kernel.ld",
            "examples/hello-kernel/Kernel.jk", "examples/hello-kernel/Boot.jk", "-o",
            kernel.toString()));
    size("examples/hello-kernel", kernel);
    Path hello = work.resolve("hello-small");
    output(List.of("bin/jkc", "-Os", "examples/hello/Hello.java", "-o", hello.toString()));
    size("examples/hello", hello);
  }

  private static void size(String name, Path file) throws Exception {
    String[] words =
        output(List.of(LlvmTool.SIZE.path().toString(), file.toString()))
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .strip()
            .split("\\s+");
    System.out.printf("%8s %8s %8d  %s%n", words[0], words[1], Files.size(file), name);
  }

  private static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    return output(command, 0);
  }

  private static String output(List<String> command, int expectedStatus)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String text = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();
    if (status != expectedStatus) {
      throw new IOException(String.join(" ", command) + " ended with " + status);
    }
    return text;
  }
}
