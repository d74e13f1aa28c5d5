package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs check only what they need of the library, so all of it is checked here: a file that is
 * named is checked completely.
 */
final class LibraryTest {
  @ParameterizedTest
  @ValueSource(strings = {"x86_64-linux", "x86_64-kernel"})
  void every_file_of_the_library_is_right(String targetName) throws Exception {
    Target target = Targets.bundled().find(targetName);
    List<Path> files = new ArrayList<>();
    for (String layer : target.layers()) {
      files.addAll(Jkc.sources(Jkc.ROOT.resolve("stdlib-nostd").resolve(layer)));
    }
    CompileResult result =
        Jkc.compile(
            files,
            Emit.NOTHING,
            Optional.empty(),
            OptimizationLevel.O0,
            targetName,
            Optional.empty());
    assertThat(files).hasSizeGreaterThan(20);
    assertThat(result.filesRead()).containsAll(files);
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void what_other_targets_have_is_told(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("Clock.java"),
            """
            import java.util.Date;

            class Clock {
              static void print() {
                System.out.println("now");
                String.copyValueOf(new char[3], "");
              }
            }
            """);
    CompileResult result =
        Jkc.compile(
            List.of(file),
            Emit.NOTHING,
            Optional.empty(),
            OptimizationLevel.O0,
            "x86_64-kernel",
            Optional.empty());
    assertThat(result.diagnostics().stream().map(Diagnostic::notes))
        .containsExactly(
            List.of("jkc's library has it for other targets, in its layer `hosted`"),
            List.of("jkc's library has another `System` for other targets, in its layer `hosted`"),
            List.of());
  }
}
