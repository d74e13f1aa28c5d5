package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every program under {@code run}: a {@code .java} file prints what it prints on the JVM, and
 * ends with the same exception, whose message the first line behind {@code //!} repeats; a {@code
 * .jk} file prints the lines behind {@code //=} in its text; an expected exit code stands behind
 * {@code //? exit}. A program with {@code //? asserts} in it runs without and with its asserts.
 */
final class RunProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/run");

  @TempDir private Path folder;

  static Stream<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jk"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void prints_what_it_should_at_O0_and_O2(Path program) throws Exception {
    compare(program, false);
    if (Files.readString(program).contains("//? asserts")) {
      compare(program, true);
    }
  }

  private void compare(Path program, boolean runsAsserts) throws Exception {
    String name = program.getFileName().toString();
    String mainClass = name.substring(0, name.lastIndexOf('.'));
    String expected = marked(program, "//= ");
    String errors = marked(program, "//! ");
    String exit = marked(program, "//? exit ").strip();
    int expectedExit = exit.isEmpty() ? 0 : Integer.parseInt(exit);
    if (name.endsWith(".java")) {
      Path classes = Files.createDirectory(folder.resolve("classes-" + runsAsserts));
      Jvm.Result result = Jvm.run(program, classes, mainClass, runsAsserts);
      expected = result.output();
      errors = result.errors();
      expectedExit = exit.isEmpty() ? result.exitCode() : expectedExit;
    }
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      String what = program + " at " + level + (runsAsserts ? " with asserts" : "");
      Path output = folder.resolve("program-" + level + "-" + runsAsserts);
      CompileResult result = Jkc.compile(program, output, level, heap(program, level), runsAsserts);
      assertThat(result.diagnostics()).as("diagnostics of " + what).isEmpty();
      Jkc.Run run = Jkc.run(output);
      assertThat(run.output()).as(what + "\n" + run.errors()).isEqualTo(expected);
      assertThat(run.exitCode()).as(what).isEqualTo(expectedExit);
      assertThat(ownFrames(run.errors())).as(what).isEqualTo(ownFrames(errors));
    }
  }

  /**
   * At one of both levels the collector runs before every object, or before many; not where it
   * would look at a deep stack again and again.
   */
  private static HeapMode heap(Path program, OptimizationLevel level) throws IOException {
    if (Files.readString(program).contains("//? deep")) {
      return HeapMode.COLLECTED;
    }
    boolean isStressedAtO2 = program.toString().length() % 2 == 0;
    return isStressedAtO2 == (level == OptimizationLevel.O2) ? HeapMode.STRESS : HeapMode.COLLECTED;
  }

  /**
   * Text without the frames of the library, which may be others than the JDK's, without those of
   * what started the program, and without the number of frames that traces have in common.
   */
  private static String ownFrames(String text) {
    return text.lines()
        .filter(line -> !line.matches("\\s+(at (java\\.|dev\\.jkc\\.).*|\\.\\.\\. \\d+ more)"))
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
