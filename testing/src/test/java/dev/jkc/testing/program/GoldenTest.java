package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each phase makes of the sources under {@code golden/<feature>}, as it stands beside them:
 * the tree, HIR and the IR before LLVM has touched it. Of the last two only what the source itself
 * declares is kept. {@code -Djkc.update=true} writes the files anew.
 */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  enum Phase {
    PARSE(Emit.AST, ".ast"),
    GENERATE(Emit.HIR, ".hir"),
    LOWER(Emit.LLVM_IR, ".ll");

    private final Emit emit;
    private final String suffix;

    Phase(Emit emit, String suffix) {
      this.emit = emit;
      this.suffix = suffix;
    }

    private String keep(String name, String text) {
      return switch (this) {
        case PARSE -> text;
        case GENERATE -> declarations(text, "%" + name, "global @" + name, "function @" + name);
        case LOWER ->
            declarations(text, "@" + name, "define .*@" + name)
                .replaceAll(" #\\d+|,? !dbg !\\d+|(?<=!prof|!srcloc) !\\d+", "");
      };
    }
  }

  static Stream<Arguments> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".jk"))
          .sorted()
          .flatMap(source -> Stream.of(Phase.values()).map(phase -> Arguments.of(phase, source)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makes_what_is_expected(Phase phase, Path source) throws Exception {
    CompileResult result =
        Jkc.compile(
            List.of(source),
            phase.emit,
            Optional.empty(),
            OptimizationLevel.O0,
            "x86_64-linux",
            Optional.empty());
    assertThat(result.diagnostics()).isEmpty();
    String fileName = source.getFileName().toString();
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    String actual = phase.keep(name, result.text().orElseThrow());
    Path golden = source.resolveSibling(name + phase.suffix);
    if (Boolean.getBoolean("jkc.update")) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).hasContent(actual);
  }

  /**
   * The declarations that start with one of the patterns, to their closing brace if they have one.
   */
  private static String declarations(String text, String... starts) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      boolean isStart = Stream.of(starts).anyMatch(start -> line.matches(start + ".*"));
      inside |= isStart;
      if (inside) {
        kept.append(line).append('\n');
      }
      if (line.equals("}") || (isStart && !line.endsWith("{"))) {
        inside = false;
      }
    }
    return kept.toString();
  }
}
