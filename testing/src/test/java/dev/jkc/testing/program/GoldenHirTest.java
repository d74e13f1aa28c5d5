package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The HIR of the sources under {@code golden/hir}, as it stands beside them; {@code
 * -Djkc.update=true} writes it anew. Only what the source itself declares is kept.
 */
final class GoldenHirTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/hir");

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> !f.toString().endsWith(".hir")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void generates_the_expected_HIR(Path source) throws Exception {
    CompileResult result =
        Jkc.compile(
            List.of(source),
            Emit.HIR,
            Optional.empty(),
            OptimizationLevel.O0,
            "x86_64-linux",
            Optional.empty());
    assertThat(result.diagnostics()).isEmpty();
    String fileName = source.getFileName().toString();
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    String actual = declarationsOf(name, result.text().orElseThrow());
    Path golden = source.resolveSibling(name + ".hir");
    if (Boolean.getBoolean("jkc.update")) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).hasContent(actual);
  }

  private static String declarationsOf(String name, String hir) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    for (String line : hir.lines().toList()) {
      boolean starts =
          line.startsWith("%" + name)
              || line.startsWith("global @" + name)
              || line.startsWith("function @" + name);
      inside |= starts;
      if (inside) {
        kept.append(line).append('\n');
      }
      if (line.equals("}") || (starts && !line.endsWith("{"))) {
        inside = false;
      }
    }
    return kept.toString();
  }
}
