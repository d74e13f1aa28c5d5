package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.testing.tool.Jkc;
import dev.jkc.testing.tool.Qemu;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of {@code run} that need no operating system, and every operator on every pair of
 * types, in one kernel with a collected heap: they print what they print on the JVM.
 */
final class ProgramsInKernelTest {
  private static final Path PROGRAMS = Path.of("src/test/resources/run");
  private static final Path KERNEL = Path.of("src/test/resources/kernel/programs");
  private static final Path HELLO = Jkc.ROOT.resolve("examples/hello-kernel");

  /** What an operating system gives, what ends a program, and what a machine without one lacks. */
  private static final Pattern NEEDS_SYSTEM =
      Pattern.compile(
          "System\\.(?!out\\b|arraycopy\\b|identityHashCode\\b)|printStackTrace\\(\\)|Thread"
              + "|Runtime\\b|Scanner|StackOverflow|OutOfMemory|java\\.nio|^package |//\\? deep",
          Pattern.MULTILINE);

  /** What goes over many numbers or characters, which takes an emulated machine long. */
  private static final Pattern LONG = Pattern.compile("library/|strings/Cases|programs/Regexes");

  private static final String MARK = "== ";

  @TempDir private Path folder;

  @Test
  void programs_print_what_they_print_on_the_JVM() throws Exception {
    List<Path> programs = programs(PROGRAMS);
    assertThat(programs).hasSizeGreaterThan(300);
    for (String name : List.of("Variables", "Constants")) {
      Path file = folder.resolve(name + ".java");
      programs.add(Files.writeString(file, ArithmeticTest.program(name, name.equals("Constants"))));
    }
    compare(programs, OptimizationLevel.O0);
  }

  @Test
  void sweeps_print_what_they_print_on_the_JVM() throws Exception {
    List<Path> programs = programs(PROGRAMS.resolve("sweeps"));
    assertThat(programs).isNotEmpty();
    compare(programs, OptimizationLevel.O2);
  }

  private static List<Path> programs(Path folder) throws IOException {
    List<Path> programs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (isForAnyMachine(file)) {
          programs.add(file);
        }
      }
    }
    return programs;
  }

  private static boolean isForAnyMachine(Path file) throws IOException {
    return !NEEDS_SYSTEM.matcher(Files.readString(file)).find()
        && !LONG.matcher(file.toString()).find();
  }

  private void compare(List<Path> programs, OptimizationLevel level) throws Exception {
    Batch batch = new Batch(folder.resolve("sources"));
    StringBuilder runner = new StringBuilder();
    for (Path program : programs) {
      // There they print as the machine can.
      batch.add(program, text -> text.replace("System.out", "serialport.Output.stream"));
      runner.append(
          """
              Output.stream.println("%s%s");
              try {
                %s;
              } catch (Throwable e) {
                Output.stream.println("uncaught " + e);
              }
          """
              .formatted(MARK, program, batch.call(program)));
    }
    Path console = Files.createDirectories(folder.resolve("serialport"));
    List<Path> all = new ArrayList<>(batch.sources());
    all.add(KERNEL.resolve("serialport/Output.java"));
    all.add(
        Files.writeString(
            console.resolve("Programs.java"),
            """
            package serialport;

            final class Programs {
              private Programs() {}

              static void runAll() {
            %s  }
            }
            """
                .formatted(runner)));
    List<Path> forJvm = new ArrayList<>(all);
    forJvm.add(KERNEL.resolve("serialport/Jvm.java"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Map<String, String> expected = parts(Jvm.run(forJvm, classes, "serialport.Jvm").output());
    assertThat(expected).hasSameSizeAs(programs);
    Map<String, String> actual = parts(boot(all, level));
    expected.forEach(
        (name, text) ->
            // The machine's log has no carriage returns.
            assertThat(actual.get(name)).as(name).isEqualTo(text.replace("\r", "")));
  }

  /** The output of each program. */
  private static Map<String, String> parts(String output) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part :
        Pattern.compile("^" + MARK, Pattern.MULTILINE).splitAsStream(output).toList()) {
      int end = part.indexOf('\n');
      if (end >= 0) {
        parts.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return parts;
  }

  private String boot(List<Path> sources, OptimizationLevel level) throws Exception {
    // The stack of the example is a small one.
    Path script = folder.resolve("kernel.ld");
    Files.writeString(script, Files.readString(HELLO.resolve("kernel.ld")).replace("16K", "1M"));
    List<Path> all = new ArrayList<>(sources);
    all.add(KERNEL.resolve("serialport/Machine.jk"));
    all.add(HELLO.resolve("Boot.jk"));
    Path kernel = folder.resolve("kernel.elf");
    CompileResult result = Jkc.kernel(all, kernel, level, script, HeapMode.COLLECTED);
    assertThat(result.diagnostics()).isEmpty();
    String output = Qemu.boot(folder, kernel, "-m", "384M");
    return new String(output.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
