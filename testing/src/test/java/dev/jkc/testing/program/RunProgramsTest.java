package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.Heap;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every program under {@code run}: a {@code .java} file prints what it prints on the JVM, and
 * ends with the same exception, whose message the first line behind {@code //!} repeats; a {@code
 * .jk} file prints the lines behind {@code //=} in its text; an expected exit code stands behind
 * {@code //? exit}. A program with {@code //? asserts} in it runs without and with its asserts.
 * Most are compiled together, in a {@link Batch}, and some alone.
 */
final class RunProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/run");
  private static final String DEEP = "//? deep";
  private static final List<OptimizationLevel> LEVELS =
      List.of(OptimizationLevel.O0, OptimizationLevel.O2);

  /** Of the programs that can be compiled together, every so manyth is compiled alone. */
  private static final int ALONE = 4;

  @TempDir private static Path shared;
  private static Together stressedAtO0;
  private static Together stressedAtO2;

  @TempDir private Path folder;

  /** Programs that are compiled in one go, at each level. */
  private record Together(Batch batch, Path classes, Map<OptimizationLevel, Path> executables) {
    static Together of(Batch batch, Path folder) throws Exception {
      Path classes = Files.createDirectory(folder.resolve("classes"));
      Jvm.compile(batch.sources(), classes);
      Map<OptimizationLevel, Path> executables = new EnumMap<>(OptimizationLevel.class);
      for (OptimizationLevel level : LEVELS) {
        Path executable = folder.resolve("program-" + level);
        HeapMode heap = heap(batch.programs().getFirst(), level);
        CompileResult result =
            Jkc.compile(batch.withChooser(), executable, level, new Heap(heap, 0, false));
        assertThat(result.diagnostics()).as("programs at " + level).isEmpty();
        executables.put(level, executable);
      }
      return new Together(batch, classes, executables);
    }
  }

  @BeforeAll
  static void compileTogether() throws Exception {
    Batch first = new Batch(shared.resolve("O0/sources"));
    Batch second = new Batch(shared.resolve("O2/sources"));
    int count = 0;
    for (Path program : programs().toList()) {
      if (canBeTogether(program) && count++ % ALONE != 0) {
        (isStressed(program, OptimizationLevel.O0) ? first : second).add(program, text -> text);
      }
    }
    stressedAtO0 = Together.of(first, shared.resolve("O0"));
    stressedAtO2 = Together.of(second, shared.resolve("O2"));
  }

  static Stream<Path> programs() throws IOException {
    return Jkc.sources(FOLDER).stream();
  }

  private static boolean canBeTogether(Path program) throws IOException {
    String text = Files.readString(program);
    return isJava(program) && !text.contains("//? asserts") && !text.contains(DEEP);
  }

  private static boolean isJava(Path program) {
    return program.toString().endsWith(".java");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void prints_what_it_should_at_O0_and_O2(Path program) throws Exception {
    for (Together together : List.of(stressedAtO0, stressedAtO2)) {
      if (together.batch().has(program)) {
        compare(program, together);
        return;
      }
    }
    compare(program, false);
    if (Files.readString(program).contains("//? asserts")) {
      compare(program, true);
    }
  }

  private static void compare(Path program, Together together) throws Exception {
    Batch batch = together.batch();
    Jvm.Result expected =
        expected(program, Jvm.run(together.classes(), batch.binaryName(program), false));
    for (OptimizationLevel level : LEVELS) {
      Path executable = Objects.requireNonNull(together.executables().get(level));
      check(
          program + " with others at " + level,
          Jkc.run(executable, batch.packageOf(program)),
          expected);
    }
  }

  /** Compares a program that is compiled alone at both levels. */
  private void compare(Path program, boolean runsAsserts) throws Exception {
    Jvm.Result expected;
    if (isJava(program)) {
      Path classes = Files.createDirectory(folder.resolve("classes-" + runsAsserts));
      Jvm.compile(List.of(program), classes);
      expected = expected(program, Jvm.run(classes, Batch.mainClass(program), runsAsserts));
    } else {
      expected =
          expected(program, new Jvm.Result(marked(program, "//= "), marked(program, "//! "), 0));
    }
    for (OptimizationLevel level : LEVELS) {
      String what = program + " at " + level + (runsAsserts ? " with asserts" : "");
      Path output = folder.resolve("program-" + level + "-" + runsAsserts);
      CompileResult result = Jkc.compile(program, output, level, heap(program, level), runsAsserts);
      assertThat(result.diagnostics()).as("diagnostics of " + what).isEmpty();
      check(what, Jkc.run(output), expected);
    }
  }

  private static Jvm.Result expected(Path program, Jvm.Result result) throws IOException {
    String exit = marked(program, "//? exit ").strip();
    return exit.isEmpty()
        ? result
        : new Jvm.Result(result.output(), result.errors(), Integer.parseInt(exit));
  }

  private static void check(String what, Jkc.Run run, Jvm.Result expected) {
    assertThat(run.output()).as(what + "\n" + run.errors()).isEqualTo(expected.output());
    assertThat(run.exitCode()).as(what).isEqualTo(expected.exitCode());
    assertThat(ownFrames(run.errors())).as(what).isEqualTo(ownFrames(expected.errors()));
  }

  /**
   * At one of both levels the collector runs before every object, or before many; not where it
   * would look at a deep stack again and again.
   */
  private static HeapMode heap(Path program, OptimizationLevel level) throws IOException {
    return isStressed(program, level) && !Files.readString(program).contains(DEEP)
        ? HeapMode.STRESS
        : HeapMode.COLLECTED;
  }

  private static boolean isStressed(Path program, OptimizationLevel level) {
    boolean isStressedAtO2 = program.toString().length() % 2 == 0;
    return isStressedAtO2 == (level == OptimizationLevel.O2);
  }

  /**
   * Text without the frames of the library, which may be others than the JDK's, without those of
   * what started the program, and without the number of frames that traces have in common.
   */
  private static String ownFrames(String text) {
    return text.lines()
        .filter(
            line ->
                !line.matches(
                    "\\s+(at (java\\.|dev\\.jkc\\.|p\\d+\\.Start\\.|chooser\\.).*|\\.\\.\\. \\d+ more)"))
        .collect(Collectors.joining("\n"));
  }

  private static String marked(Path program, String marker) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(program)) {
      int at = line.indexOf(marker.strip());
      if (at >= 0) {
        String rest = line.substring(at + marker.strip().length());
        text.append(rest.startsWith(" ") ? rest.substring(1) : rest).append('\n');
      }
    }
    return text.toString().replace("\\t", "\t");
  }
}
