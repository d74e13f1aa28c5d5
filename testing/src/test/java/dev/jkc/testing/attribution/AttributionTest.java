package dev.jkc.testing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.target.Targets;
import dev.jkc.testing.tool.Jkc;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * To every expression of the Java programs the compiler gives the type that javac gives it; it
 * names the same member, and arguments become the same types.
 */
final class AttributionTest {
  private static final StandardJavaFileManager FILES = newFiles();

  @AfterAll
  static void close() throws IOException {
    FILES.close();
  }

  private static StandardJavaFileManager newFiles() {
    return ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
  }

  private static List<Path> library() throws Exception {
    return Targets.bundled().find("x86_64-linux").libraryLayers().stream()
        .map(Jkc.ROOT.resolve("stdlib-nostd")::resolve)
        .toList();
  }

  static Stream<Arguments> programs() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root :
        List.of(
            "testing/src/test/resources/run", "testing/src/test/resources/golden", "examples")) {
      sources.addAll(javaSources(Jkc.ROOT.resolve(root)));
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
    assertThat(batch.differences(Jkc.ROOT.resolve(program), FILES, library())).isEmpty();
  }

  /** The library's classes take the place of the JDK's, as far as they are plain Java. */
  @Test
  void every_expression_of_the_library_means_what_it_means_to_javac() throws Exception {
    Path onTheJvm = Jkc.ROOT.resolve("testing/src/test/resources/jvm");
    List<Path> sources = new ArrayList<>();
    for (Path layer : library()) {
      sources.addAll(javaSources(layer));
    }
    List<Path> all = new ArrayList<>(sources);
    all.addAll(javaSources(onTheJvm));
    String patch =
        Stream.concat(library().stream(), Stream.of(onTheJvm))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator, "java.base=", ""));
    JkcProgram jkc = JkcProgram.check(sources, library());
    assertThat(jkc.reports()).isEmpty();
    try (StandardJavaFileManager files = newFiles()) {
      Map<Path, Facts> javac =
          JavacFacts.of(all, files, List.of("--patch-module", patch, "-proc:none"), jkc);
      for (Path file : sources) {
        Facts theirs = Objects.requireNonNull(javac.get(file));
        assertThat(Comparison.differences(jkc.source(file), theirs, jkc.facts(file))).isEmpty();
      }
    }
  }

  private static List<Path> javaSources(Path folder) throws IOException {
    return Jkc.sources(folder).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }
}
