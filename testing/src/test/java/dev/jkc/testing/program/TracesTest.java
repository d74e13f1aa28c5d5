package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole traces, with what starts a program, equal those of the {@code java} command. */
final class TracesTest {
  private static final Path PROGRAM = Path.of("src/test/resources/traces/Traces.java");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void traces_have_the_frames_and_lines_of_the_jvm(OptimizationLevel level) throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Jvm.compile(PROGRAM, classes);
    Jkc.Run expected = Jkc.run(JAVA, "-cp", classes.toString(), "Traces");
    assertThat(expected.exitCode()).isEqualTo(1);
    Path program = folder.resolve("program");
    assertThat(Jkc.compile(List.of(PROGRAM), program, level).diagnostics()).isEmpty();
    assertThat(Jkc.run(program)).isEqualTo(expected);
  }
}
