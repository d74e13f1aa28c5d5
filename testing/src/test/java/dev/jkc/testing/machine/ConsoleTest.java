package dev.jkc.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kernel.console.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kernel's console on a framebuffer in memory, natively, and its font. */
final class ConsoleTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void cases_hold(OptimizationLevel level) throws Exception {
    Path program = folder.resolve("console");
    CompileResult result =
        Jkc.compile(
            Jkc.sources(Images.KERNEL.resolve("test/console")),
            List.of(Images.KERNEL.resolve("src")),
            Emit.EXE,
            Optional.of(program),
            level,
            "x86_64-linux",
            Optional.empty());
    assertThat(result.diagnostics()).isEmpty();
    Jkc.Run run = Jkc.run(program);
    assertThat(run.output()).doesNotContain("not ok");
    assertThat(run.output().lines()).hasSizeGreaterThan(250);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void every_glyph_differs_from_all_others() {
    Set<String> seen = new HashSet<>();
    for (int character = Font.FIRST; character <= Font.REPLACEMENT; character++) {
      StringBuilder rows = new StringBuilder();
      for (int y = 0; y < Font.HEIGHT; y++) {
        rows.append(Font.row(character, y)).append(' ');
      }
      assertThat(seen.add(rows.toString())).as("glyph %d", character).isTrue();
    }
  }
}
