package dev.jkc.testing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.target.Targets;
import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * To every expression of the Java programs the compiler gives the type that javac gives it; it
 * names the same member, and arguments become the same types.
 */
final class AttributionTest {
  private static final StandardJavaFileManager FILES =
      ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

  @AfterAll
  static void close() throws IOException {
    FILES.close();
  }

  static Stream<Arguments> programs() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root :
        List.of(
            "testing/src/test/resources/run", "testing/src/test/resources/golden", "examples")) {
      Jkc.sources(Jkc.ROOT.resolve(root)).stream()
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(sources::add);
    }
    return Batch.of(sources).stream()
        .flatMap(
            batch ->
                batch.programs().stream()
                    .map(program -> Arguments.of(Jkc.ROOT.relativize(program), batch)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void every_expression_means_what_it_means_to_javac(Path program, Batch batch) throws Exception {
    List<Path> library =
        Targets.bundled().find("x86_64-linux").libraryLayers().stream()
            .map(Jkc.ROOT.resolve("stdlib-nostd")::resolve)
            .toList();
    assertThat(batch.differences(Jkc.ROOT.resolve(program), FILES, library)).isEmpty();
  }
}
